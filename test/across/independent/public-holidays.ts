import { dateText, dayOf, partsOf, weekday } from './day-number.js'

// Labour Code art. 139: key, day (or distance in days from the Orthodox Easter), first year observed where it is known.

const PUBLIC_HOLIDAYS = `
  new-year-1                    01-01   | new-year-2                 01-02
  epiphany                      01-06   2024
  saint-john-the-baptist        01-07   2024
  union-of-the-principalities   01-24   2017
  orthodox-good-friday          E-2     2018
  orthodox-easter-sunday        E+0     | orthodox-easter-monday     E+1
  labour-day                    05-01
  childrens-day                 06-01   2017
  pentecost-sunday              E+49    2009 | pentecost-monday      E+50   2009
  dormition                     08-15   2009
  saint-andrew                  11-30   2012
  national-day                  12-01
  christmas-1                   12-25   | christmas-2                12-26
`

const HOLIDAYS = PUBLIC_HOLIDAYS.trim()
  .split(/\s*[|\n]\s*/)
  .map(line => line.split(/\s+/))
  .map(([id = '', rule = '', since = '0']) => ({ id, rule, since: Number(since) }))

/** 21 March of the Julian calendar as a day number: that calendar's day 1 is two days before ours. */
const julianMarch21 = (year: number): number => {
  const past = year - 1
  return 365 * past + Math.floor(past / 4) - 2 + 31 + (year % 4 === 0 ? 29 : 28) + 21
}

/** The Sunday after the paschal full moon of the 19-year cycle, all in the Julian calendar. */
export const orthodoxEaster = (year: number): number => {
  const fullMoon = julianMarch21(year) + ((19 * (year % 19) + 15) % 30)
  return fullMoon + 7 - weekday(fullMoon)
}

const dayOfRule = (rule: string, year: number): number => {
  if (rule.startsWith('E')) return orthodoxEaster(year) + Number(rule.slice(1))
  const [month = 1, day = 1] = rule.split('-').map(Number)
  return dayOf(year, month, day)
}

const holidaysOf = (year: number): readonly { readonly day: number; readonly id: string }[] =>
  HOLIDAYS.filter(({ since }) => year >= since)
    .map(({ id, rule }) => ({ day: dayOfRule(rule, year), id }))
    .sort((one, other) => one.day - other.day)

const DAYS_OFF_BY_YEAR = new Map<number, ReadonlySet<number>>()

export const isPublicHoliday = (day: number): boolean => {
  const { year } = partsOf(day)
  const known = DAYS_OFF_BY_YEAR.get(year) ?? new Set(holidaysOf(year).map(holiday => holiday.day))
  DAYS_OFF_BY_YEAR.set(year, known)
  return known.has(day)
}

/** In the order of the calendar; two feasts that fall on one day are both named. */
export const publicHolidays = (year: number): readonly { readonly date: string; readonly id: string }[] =>
  holidaysOf(year).map(({ day, id }) => ({ date: dateText(day), id }))
