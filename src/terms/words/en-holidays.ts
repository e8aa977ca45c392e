import type { HolidayId } from '../public-holidays.js'

export const HOLIDAYS: Readonly<Record<HolidayId, string>> = {
  'new-year-1': "New Year's Day",
  'new-year-2': 'the second day of the New Year',
  epiphany: 'Epiphany',
  'saint-john-the-baptist': 'Saint John the Baptist',
  'union-of-the-principalities': 'Union of the Romanian Principalities',
  'orthodox-good-friday': 'Orthodox Good Friday',
  'orthodox-easter-sunday': 'Orthodox Easter Sunday',
  'orthodox-easter-monday': 'Orthodox Easter Monday',
  'labour-day': 'Labour Day',
  'childrens-day': "Children's Day",
  'pentecost-sunday': 'Orthodox Pentecost Sunday',
  'pentecost-monday': 'Orthodox Pentecost Monday',
  dormition: 'Dormition of the Mother of God',
  'saint-andrew': "Saint Andrew's Day",
  'national-day': 'National Day',
  'christmas-1': 'Christmas Day',
  'christmas-2': 'the second day of Christmas',
}
