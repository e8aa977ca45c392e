import type { HolidayId } from '../public-holidays.js'

export const HOLIDAYS: Readonly<Record<HolidayId, string>> = {
  'new-year-1': 'újév',
  'new-year-2': 'újév második napja',
  epiphany: 'vízkereszt',
  'saint-john-the-baptist': 'Keresztelő Szent János ünnepe',
  'union-of-the-principalities': 'a román fejedelemségek egyesülésének napja',
  'orthodox-good-friday': 'ortodox nagypéntek',
  'orthodox-easter-sunday': 'ortodox húsvétvasárnap',
  'orthodox-easter-monday': 'ortodox húsvéthétfő',
  'labour-day': 'a munka ünnepe',
  'childrens-day': 'gyermeknap',
  'pentecost-sunday': 'ortodox pünkösdvasárnap',
  'pentecost-monday': 'ortodox pünkösdhétfő',
  dormition: 'Nagyboldogasszony',
  'saint-andrew': 'Szent András napja',
  'national-day': 'nemzeti ünnep',
  'christmas-1': 'karácsony első napja',
  'christmas-2': 'karácsony második napja',
}
