import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { publicHolidays } from '../../src/index.js'

const YEARS = Array.from({ length: 35 }, (_, index) => 2001 + index)

/** The rules of the second source for Romania, and the days of the Labour Code that they are. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  '01-01 P2DT': ['new-year-1', 'new-year-2'],
  '01-06': ['epiphany'],
  '01-07': ['saint-john-the-baptist'],
  '01-24': ['union-of-the-principalities'],
  'orthodox -2': ['orthodox-good-friday'],
  orthodox: ['orthodox-easter-sunday'],
  'orthodox 1': ['orthodox-easter-monday'],
  '05-01': ['labour-day'],
  '06-01': ['childrens-day'],
  'orthodox 49': ['pentecost-sunday'],
  'orthodox 50': ['pentecost-monday'],
  '08-15': ['dormition'],
  '11-30': ['saint-andrew'],
  '12-01': ['national-day'],
  '12-25': ['christmas-1'],
  '12-26': ['christmas-2'],
}

/**
 * Where the second source is not right: it knows no years of introduction and gives each day for every year. These
 * are the years from which the laws named made them non-working, read in those laws and not in the library.
 */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  epiphany: 2024, // Law 52/2023
  'saint-john-the-baptist': 2024, // Law 52/2023
  'union-of-the-principalities': 2017, // Law 176/2016
  'orthodox-good-friday': 2018, // Law 64/2018, in force before Good Friday of that year
  'childrens-day': 2017, // Law 220/2016
  'pentecost-sunday': 2009, // Law 202/2008
  'pentecost-monday': 2009, // Law 202/2008
  dormition: 2009, // Law 202/2008
  'saint-andrew': 2012, // Law 147/2012
}

const secondSource = new Holidays('RO')

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Its public days only: the other kinds (mothers, heroes, flag, anthem) are days of observance, on which work is done. */
const published = (year: number): readonly { readonly date: string; readonly id: string }[] =>
  secondSource
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, rule }) => {
      const first = date.slice(0, 10)
      const ids = IDS[rule] ?? [`no day of the Labour Code: ${rule}`]
      return ids.map((id, index) => ({ date: index === 0 ? first : dayAfter(first), id }))
    })

const inOrder = (days: readonly { readonly date: string; readonly id: string }[]): readonly string[] =>
  days.map(({ date, id }) => `${date} ${id}`).sort()

describe('the public holidays of a year are those of a second source', () => {
  test.each(YEARS)('in %i, each day from the year in which it was introduced', year => {
    const introduced = published(year).filter(({ id }) => (FIRST_YEARS[id] ?? 0) <= year)
    expect(inOrder(publicHolidays(year))).toEqual(inOrder(introduced))
  })

  test('which gives seventeen days for every year and so must be read with the years of introduction', () => {
    for (const year of YEARS) expect(published(year).map(({ id }) => id)).toHaveLength(17)
    expect(publicHolidays(2001)).toHaveLength(8)
    expect(publicHolidays(2024)).toHaveLength(17)
  })
})
