import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type OldRight,
  type Readings,
  notReckonedOfOldRight,
  oldRightAllowance,
  oldRightAmount,
  standardAgeDay,
} from './net-and-old-rights.js'

// Numbers are those of the worked examples; a neighbour of theirs is reckoned by hand beside it.

/** The man of example 27. */
const man: OldRight = {
  grantedOn: '2008-03-01',
  degree: 'I',
  totalPoints: '24.00000',
  contributoryStage: { years: 26 },
  leiInPayment: 2100,
}

/** The right of example 28. */
const byScore: OldRight = { grantedOn: '2009-05-01', degree: 'II', averageScore: '0.85000' }

/** The right of example 23, granted 96 months of potential stage. */
const changing: OldRight = {
  grantedOn: '2009-02-01',
  degree: 'I',
  realisedPoints: '18.00000',
  firstPotentialStage: { years: 8 },
  contributoryStage: { years: 20 },
  totalPoints: '24.00000',
  leiInPayment: 2100,
  decisions: [{ issuedOn: '2025-02-17', degree: 'II' }],
}

const lei = (right: OldRight, month: string, readings: Readings = {}): string => {
  const told = oldRightAmount(right, month, readings)
  if ('needs' in told) return `needs ${told.needs.join(', ')}`
  return 'lei' in told ? told.lei.replace('.00', '') : told.notCovered
}

describe('a pension opened before 2011', () => {
  it('27: keeps the lei of August 2024 while they are more', () => {
    expect(oldRightAmount(man, '2026-07')).toEqual({ lei: '2100.00', ground: 'lei-of-2024-08' })
    // 24.5 x 81 = 1,984.5.
    expect(oldRightAmount({ ...man, leiInPayment: 1984 }, '2026-07')).toEqual({
      lei: '1985.00',
      ground: 'recalculated',
    })
  })

  it('27: has the allowance as any, the standard age too, and what was of Law 19/2000 refused once', () => {
    expect(oldRightAllowance(man, '2026-07')).toEqual({ due: true, lei: '2163.00' })
    expect(oldRightAllowance(man, '2011-01')).toEqual({ due: true, lei: '587.00' })
    expect(standardAgeDay({ sex: 'male', birthDate: '1962-06-10' })).toBe('2027-06-10')
    expect(notReckonedOfOldRight(man)).toEqual([
      'eligibility',
      'entitlement-start',
      'potential-stage',
      'monthly-points',
      'amount-before-2011',
    ])
  })

  it('28: its average score times the point of the month, without an index', () => {
    expect(['2012-06', '2013-06', '2024-08'].map(month => lei(byScore, month))).toEqual([
      '623',
      '648',
      '1728',
    ])
  })

  it('is not reckoned before January 2011, nor one opened from 2011 by these rules', () => {
    expect(lei(byScore, '2010-12')).toBe('amount-before-2011')
    // 0.85 x 732.8 = 622.88.
    expect(lei(byScore, '2011-01')).toBe('623')
    expect(lei({ ...byScore, grantedOn: '2011-01-01' }, '2012-06')).toBe('opened-from-2011')
    expect(oldRightAllowance({ ...man, grantedOn: '2011-01-01' }, '2012-06')).toEqual({
      notCovered: 'opened-from-2011',
    })
  })

  it('asks for what its month needs', () => {
    expect(lei(man, '2012-06')).toBe('needs averageScore')
    expect(lei(byScore, '2024-09')).toBe('needs totalPoints, contributoryStage')
    expect(lei({ ...man, leiInPayment: undefined }, '2024-09')).toBe('needs leiInPayment')
    // The score tells the lei of August 2024 too: 1,728 < 1,985.
    expect(lei({ ...man, ...byScore, leiInPayment: undefined }, '2024-09')).toBe('1985')
  })

  it('23: a degree changed since September 2024 takes the months first granted at the new rate', () => {
    // 96 x 0.20 / 12 = 1.60000; 19.6 x 81 = 1,587.6; the amount of August 2024 is no floor.
    expect(lei(changing, '2025-02')).toBe('2100')
    expect(lei(changing, '2025-03')).toBe('1588')
    expect(lei({ ...changing, firstPotentialStage: undefined }, '2025-03')).toBe('needs firstPotentialStage')
    expect(oldRightAllowance(changing, '2025-02')).toEqual({ due: true, lei: '2025.00' })
    expect(oldRightAllowance(changing, '2025-03')).toEqual({ due: false, lei: '0.00' })
  })

  it('a degree gone back to takes the rate of Law 360 as well, one kept changes nothing', () => {
    const back = [...(changing.decisions ?? []), { issuedOn: '2026-05-06', degree: 'I' as const }]
    // 96 x 0.25 / 12 = 2; 20 x 81.
    expect(lei({ ...changing, decisions: back }, '2026-06')).toBe('1620')
    expect(lei({ ...changing, decisions: [{ issuedOn: '2025-02-17', degree: 'I' }] }, '2025-03')).toBe('2100')
  })

  it('of two decisions in a month the last counts, two of one day that differ are refused', () => {
    const two = (first: string, second: string) => [
      { issuedOn: first, degree: 'III' as const },
      { issuedOn: second, degree: 'II' as const },
    ]
    expect(lei({ ...changing, decisions: two('2025-02-03', '2025-02-17') }, '2025-03')).toBe('1588')
    expect(lei({ ...changing, decisions: two('2025-02-17', '2025-02-17') }, '2025-03')).toBe(
      'contradictory-decisions',
    )
  })

  it('old-amount-after-degree-change: the lei of August 2024 stay where the degree rises, in the other reading', () => {
    const rising: OldRight = {
      ...changing,
      degree: 'II',
      decisions: [{ issuedOn: '2025-02-17', degree: 'I' }],
    }
    const kept = { 'old-amount-after-degree-change': 'yes-when-degree-rises' }
    expect(lei(rising, '2025-03')).toBe('1620')
    expect(lei(rising, '2025-03', kept)).toBe('2100')
    expect(lei(changing, '2025-03', kept)).toBe('1588')
  })

  it('a degree changed from 2011 to August 2024 is reckoned from the new score of the caller alone', () => {
    const worse = (averageScore?: string): OldRight => ({
      ...byScore,
      decisions: [{ issuedOn: '2014-05-12', degree: 'III', averageScore }],
    })
    expect(lei(worse(), '2014-05')).toBe('673')
    expect(lei(worse(), '2014-06')).toBe('degree-change-without-score')
    expect(notReckonedOfOldRight(worse())).toContain('degree-change-without-score')
    // 0.6 x 790.7 = 474.42; in May still 0.85 x 790.7 = 672.095.
    expect(lei(worse('0.60000'), '2014-06')).toBe('475')
    expect(notReckonedOfOldRight(worse('0.60000'))).not.toContain('degree-change-without-score')
  })

  it('a degree decided in August 2024 has its own amount of that month as the floor', () => {
    const decided: OldRight = {
      ...man,
      degree: 'II',
      totalPoints: '20.00000',
      decisions: [{ issuedOn: '2024-08-20', degree: 'III', averageScore: '0.90000' }],
    }
    // 20.5 x 81 = 1,660.5 against 0.9 x 2,032 = 1,828.8; the 2,100 lei of the old degree are gone.
    expect(lei(decided, '2024-09')).toBe('1829')
  })
})

const degree = fc.constantFrom('I' as const, 'II' as const, 'III' as const)
const hundredths = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map(value => (value / 100).toFixed(2))
const month360 = fc.constantFrom('2024-09', '2025-01', '2025-12', '2026-07', '2026-12')

describe('whatever the right', () => {
  it('without a change of degree nobody draws less than in August 2024, nor than the points give', () => {
    fc.assert(
      fc.property(hundredths(60), fc.integer({ min: 0, max: 45 }), hundredths(6000), month360, (...facts) => {
        const [totalPoints, years, leiInPayment, month] = facts
        const right = { ...man, totalPoints, contributoryStage: { years }, leiInPayment }
        const told = Number(lei(right, month))
        expect(told).toBeGreaterThanOrEqual(Number(leiInPayment))
        expect(told).toBeGreaterThanOrEqual(Number(totalPoints) * 81 - 0.001)
      }),
    )
  })

  it('after a change of degree a heavier degree never gives less', () => {
    fc.assert(
      fc.property(hundredths(40), fc.integer({ min: 0, max: 300 }), (realisedPoints, months) => {
        const inDegree = (first: 'I' | 'III', second: 'I' | 'II' | 'III') =>
          Number(
            lei(
              {
                ...changing,
                degree: first,
                realisedPoints,
                firstPotentialStage: { months },
                decisions: [{ issuedOn: '2025-02-17', degree: second }],
              },
              '2025-03',
            ),
          )
        expect(inDegree('III', 'I')).toBeGreaterThanOrEqual(inDegree('III', 'II'))
        expect(inDegree('III', 'II')).toBeGreaterThanOrEqual(inDegree('I', 'III'))
      }),
    )
  })

  it('the order in which decisions are given does not matter', () => {
    const days = ['2024-10-07', '2025-02-17', '2026-05-06'] as const
    fc.assert(
      fc.property(fc.tuple(degree, degree, degree), month360, (degrees, month) => {
        const decisions = days.map((issuedOn, place) => ({ issuedOn, degree: degrees[place] ?? 'I' }))
        const turned = { ...changing, decisions: [...decisions].reverse() }
        expect(oldRightAmount(turned, month)).toEqual(oldRightAmount({ ...changing, decisions }, month))
      }),
    )
  })
})
