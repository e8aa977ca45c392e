import { describe, expect, test } from 'vitest'
import { type CivilDate, requiredStage } from '../../../src/index.js'
import { TABLE_3 } from '../../../src/questions/eligibility/table-3.js'
import { daysLater } from '../../across/arbitraries/dates.js'
import { pairsOf } from '../../across/tables/series.js'

/** The edges as Law 263/2010 prints them, with the years required below and above each. */
const EDGES = [
  [20, 1, 2],
  [23, 2, 3],
  [25, 3, 6],
  [29, 6, 9],
  [33, 9, 11],
  [37, 11, 14],
  [41, 14, 17],
  [45, 17, 20],
  [49, 20, 23],
  [53, 23, 25],
  [57, 25, 26],
  [60, 26, 27],
] as const

describe('Table 3 of Law 263/2010', () => {
  test('climbs with the age: no older person needs less', () => {
    for (const [younger, older] of pairsOf(TABLE_3)) {
      expect(older.toAge).toBeGreaterThan(younger.toAge)
      expect(older.requiredYears).toBeGreaterThan(younger.requiredYears)
    }
  })

  test('has 13 bands, the last without an upper edge', () => {
    expect(TABLE_3).toHaveLength(13)
    expect(TABLE_3.at(-1)?.toAge).toBe(Number.POSITIVE_INFINITY)
  })

  test('every edge of the table is one of the printed edges', () => {
    expect(TABLE_3.slice(0, -1).map(({ toAge }) => toAge)).toEqual(EDGES.map(([age]) => age))
  })

  describe.each(EDGES)('at %i years', (age, below, above) => {
    const birthday = '2012-05-10'
    const birthDate = `${2012 - age}-05-10` as CivilDate
    const yearsOn = (decisionIssuedOn: CivilDate, edge: 'lower-included' | 'upper-included'): number =>
      requiredStage(
        { law: 'law-263-2010', birthDate, decisionIssuedOn },
        { readings: { 'age-band-edge': edge } },
      ).value.years

    test(`the eve of the birthday still asks ${below} years, under both readings`, () => {
      expect(yearsOn(daysLater(birthday, -1), 'lower-included')).toBe(below)
      expect(yearsOn(daysLater(birthday, -1), 'upper-included')).toBe(below)
    })

    test(`the birthday asks ${above}, or ${below} where the edge belongs to the band below it`, () => {
      expect(yearsOn(birthday, 'lower-included')).toBe(above)
      expect(yearsOn(birthday, 'upper-included')).toBe(below)
    })

    test(`the next birthday asks ${above}, under both readings`, () => {
      expect(yearsOn('2013-05-10', 'lower-included')).toBe(above)
      expect(yearsOn('2013-05-10', 'upper-included')).toBe(above)
    })
  })
})
