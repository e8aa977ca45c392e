import type { CivilDate } from '../values/civil-date.js'

export const FIRST_YEAR_OF_HOLIDAYS = 2001

const HOLIDAYS = [
  { id: 'new-year-1', day: { fixed: '01-01' }, source: 'Labour Code art. 139' },
  { id: 'new-year-2', day: { fixed: '01-02' }, source: 'Labour Code art. 139' },
  { id: 'epiphany', day: { fixed: '01-06' }, firstObserved: '2024-01-06', source: 'Law 52/2023' },
  {
    id: 'saint-john-the-baptist',
    day: { fixed: '01-07' },
    firstObserved: '2024-01-07',
    source: 'Law 52/2023',
  },
  {
    id: 'union-of-the-principalities',
    day: { fixed: '01-24' },
    firstObserved: '2017-01-24',
    source: 'Law 176/2016',
  },
  { id: 'orthodox-good-friday', day: { fromEaster: -2 }, firstObserved: '2018-04-06', source: 'Law 64/2018' },
  { id: 'orthodox-easter-sunday', day: { fromEaster: 0 }, source: 'Labour Code art. 139' },
  { id: 'orthodox-easter-monday', day: { fromEaster: 1 }, source: 'Labour Code art. 139' },
  { id: 'labour-day', day: { fixed: '05-01' }, source: 'Labour Code art. 139' },
  { id: 'childrens-day', day: { fixed: '06-01' }, firstObserved: '2017-06-01', source: 'Law 220/2016' },
  { id: 'pentecost-sunday', day: { fromEaster: 49 }, firstObserved: '2009-06-07', source: 'Law 202/2008' },
  { id: 'pentecost-monday', day: { fromEaster: 50 }, firstObserved: '2009-06-08', source: 'Law 202/2008' },
  { id: 'dormition', day: { fixed: '08-15' }, firstObserved: '2009-08-15', source: 'Law 202/2008' },
  { id: 'saint-andrew', day: { fixed: '11-30' }, firstObserved: '2012-11-30', source: 'Law 147/2012' },
  { id: 'national-day', day: { fixed: '12-01' }, source: 'Labour Code art. 139' },
  { id: 'christmas-1', day: { fixed: '12-25' }, source: 'Labour Code art. 139' },
  { id: 'christmas-2', day: { fixed: '12-26' }, source: 'Labour Code art. 139' },
] as const

/** A public holiday, by name. */
export type HolidayId = (typeof HOLIDAYS)[number]['id']

interface Holiday {
  readonly id: HolidayId
  /** A fixed day of the year, or days from the Orthodox Easter Sunday. */
  readonly day: { readonly fixed: `${number}-${number}` } | { readonly fromEaster: number }
  /** The first day on which it was observed; absent for those older than the first year covered. */
  readonly firstObserved?: CivilDate
  readonly source: string
}

/**
 * Legal non-working days (Labour Code art. 139; art. 134 before 2011), each from the year it was introduced.
 * Bridge days of public staff and the personal days of other faiths are not among them.
 */
export const PUBLIC_HOLIDAYS: readonly Holiday[] = HOLIDAYS
