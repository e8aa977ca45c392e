import { describe, expect, test } from 'vitest'
import { pensionAmount } from '../../../src/index.js'

const paid = (realisedPoints: `${number}`, month: '2026-06' | '2025-01' = '2026-06') =>
  pensionAmount({ law: 'law-360-2023', month, realisedPoints, potentialPoints: 0 }).value

describe('the social indemnity of 1,281 lei', () => {
  test('is noted as the difference, and never added to the pension', () => {
    expect(paid('10')).toEqual({ lei: '810.00', totalPoints: '10.00000', socialIndemnityTopUp: '471.00' })
  })

  test('is not noted where the pension reaches it', () => {
    // 15.8 x 81 = 1,279.8, so 1,280: one leu below. 15.81 x 81 = 1,280.61, so 1,281.
    expect(paid('15.8').socialIndemnityTopUp).toBe('1.00')
    expect(paid('15.81')).toEqual({ lei: '1281.00', totalPoints: '15.81000' })
    expect(paid('20')).not.toHaveProperty('socialIndemnityTopUp')
  })

  test('cites an act of its own: it is another right, paid by the State', () => {
    const { steps } = pensionAmount({
      law: 'law-360-2023',
      month: '2025-01',
      realisedPoints: 1,
      potentialPoints: 0,
    })
    expect(steps.find(({ rule }) => rule === 'pension-amount.social-indemnity')?.citation.act).toBe(
      'geo-6-2009',
    )
  })
})

/** One point over one year at 100 lei: a pension of 100 lei in any month. */
const of100Lei = (month: string) =>
  pensionAmount({
    law: 'law-263-2010',
    month: month as '2018-06',
    realisedPoints: 1,
    potentialPoints: 0,
    completeStage: { years: 1 },
    correctionIndex: 1,
    pointValue: 100,
  }).value

describe('the social indemnity of earlier months', () => {
  test.each([
    ['2017-03', 520],
    ['2018-06', 520],
    ['2018-07', 640],
    ['2019-08', 640],
    ['2019-09', 704],
    ['2020-08', 704],
    ['2020-09', 800],
    ['2021-12', 800],
    ['2022-01', 1000],
    ['2022-12', 1000],
    ['2023-01', 1125],
    ['2023-12', 1125],
    ['2024-01', 1281],
  ])('is in %s %d lei', (month, guaranteed) => {
    expect(of100Lei(month)).toMatchObject({
      lei: '100.00',
      socialIndemnityTopUp: `${(guaranteed - 100).toString()}.00`,
    })
  })

  test.each(['2011-01', '2017-02'])(
    'is not known in %s: the lei stand, and the top-up alone is refused',
    month => {
      const value = of100Lei(month)
      expect(value).toMatchObject({
        lei: '100.00',
        socialIndemnityNotCovered: { what: 'social-indemnity', knownFrom: '2017-03-01' },
      })
      expect(value).not.toHaveProperty('socialIndemnityTopUp')
    },
  )

  test('a pension of 520 lei misses nothing to the levels before, which were lower; after 2026 nothing is known', () => {
    const of = (month: string, pointValue: number) =>
      pensionAmount({
        law: 'law-263-2010',
        month: month as '2017-02',
        realisedPoints: 1,
        potentialPoints: 0,
        completeStage: { years: 1 },
        correctionIndex: 1,
        pointValue,
      }).value
    expect(of('2017-02', 520)).not.toHaveProperty('socialIndemnityNotCovered')
    expect(of('2017-02', 519)).toHaveProperty('socialIndemnityNotCovered')
    expect(
      pensionAmount({
        law: 'law-360-2023',
        month: '2027-01',
        realisedPoints: 100,
        potentialPoints: 0,
        pointValue: 81,
      }).value,
    ).toMatchObject({ socialIndemnityNotCovered: { knownUntil: '2026-12-31' } })
  })

  test('a score of 1.5, the right of 2018: 1.5 x 1.15 x 1,000 lei in June 2018', () => {
    const { value } = pensionAmount({
      law: 'law-263-2010-amended-2013',
      month: '2018-06',
      realisedPoints: '52.5',
      potentialPoints: 0,
      completeStage: { years: 35 },
      rightOpenedOn: '2018-02-01',
    })
    expect(value).toMatchObject({ lei: '1725.00', averageAnnualScore: '1.50000' })
    expect(value).not.toHaveProperty('socialIndemnityNotCovered')
  })
})
