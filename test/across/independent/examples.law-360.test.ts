import { describe, expect, it } from 'vitest'
import {
  eligibility,
  pensionAmount,
  potentialPoints,
  potentialStage,
  recalculation2024,
  stabilityPoints,
  standardRetirement,
} from './index.js'

// Numbers are those of the worked examples; a case without one is a neighbour derived by hand from the same articles.

const law = 'law-360-2023'
const stage = (years: number, months = 0, days = 0) => ({ years, months, days })

describe('Law 360/2023', () => {
  const man = {
    law,
    sex: 'male',
    birthDate: '1986-05-20',
    cause: 'ordinary-disease',
    decisionIssuedOn: '2026-06-01',
    stageAtDecision: stage(15),
    grantedOn: '2026-06-01',
    stageAtGrant: stage(15),
  } as const

  it.each([
    ['I', '5.00000', '1620.00'],
    ['II', '4.00000', '1539.00'],
    ['III', '2.00000', '1377.00'],
  ] as const)('1: a man of 40 with 15 years, degree %s', (degree, credited, lei) => {
    const potential = potentialStage({ ...man, degree })
    expect(potential).toEqual({ stage: stage(20), boundBy: 'complete-stage' })
    expect(potentialPoints({ law, degree, potentialStage: stage(20) })).toBe(credited)
    expect(
      pensionAmount({ law, month: '2026-06', realisedPoints: 15, potentialPoints: credited }),
    ).toMatchObject({ lei })
  })

  it.each([
    ['I', '0.72917', '19.07484', '1546.00'],
    ['II', '0.58333', '18.92900', '1534.00'],
    ['III', '0.29167', '18.63734', '1510.00'],
  ] as const)('2: a woman near the standard age, degree %s', (degree, credited, totalPoints, lei) => {
    const woman = { law, sex: 'female', birthDate: '1966-05-10' } as const
    expect(standardRetirement(woman)).toEqual({
      age: { years: 62, months: 11 },
      reachedOn: '2029-04-10',
      completeStage: stage(34, 8),
      minimumStage: stage(15),
    })
    expect(
      potentialStage({
        ...woman,
        degree,
        cause: 'ordinary-disease',
        decisionIssuedOn: '2026-05-10',
        stageAtDecision: stage(20),
        grantedOn: '2026-05-10',
        stageAtGrant: stage(20),
      }),
    ).toEqual({ stage: stage(2, 11), boundBy: 'standard-age' })
    expect(potentialPoints({ law, degree, potentialStage: stage(2, 11) })).toBe(credited)
    expect(
      pensionAmount({ law, month: '2026-05', realisedPoints: '18.34567', potentialPoints: credited }),
    ).toEqual({ lei, totalPoints })
  })

  it('3: the complete stage reached leaves no potential stage', () => {
    const born = { ...man, sex: 'female', birthDate: '1964-03-15', degree: 'I' } as const
    expect(potentialStage({ ...born, stageAtGrant: stage(33, 7) })).toEqual({
      stage: stage(0),
      boundBy: 'complete-stage-reached',
    })
  })

  it.each([
    [stage(25), '0.00000'],
    [stage(27, 6), '1.25000'],
    [stage(33), '4.75000'],
    [stage(36), '7.25000'],
    [stage(40), '11.25000'],
  ])('4: stability points of %o', (contributoryStage, points) => {
    expect(stabilityPoints({ law, contributoryStage })).toBe(points)
  })

  it.each([
    ['13.50617', '1094.00'],
    ['13.50618', '1095.00'],
    ['10', '810.00'],
  ])('5: %s points up to a whole leu', (realisedPoints, lei) => {
    expect(pensionAmount({ law, month: '2026-01', realisedPoints, potentialPoints: 0 })).toMatchObject({
      lei,
    })
  })

  it('keeps the amount of August 2024 while it is the larger', () => {
    const facts = { realisedPoints: 20, potentialPoints: 5, contributoryStage: stage(27, 6) }
    expect(recalculation2024({ ...facts, leiInPayment: 2200 })).toEqual({
      lei: '2200.00',
      recalculatedLei: '2127.00',
      totalPoints: '26.25000',
      oldAmountKept: true,
    })
  })

  it('asks for some stage, and for the standard age not reached', () => {
    const facts = { ...man, degree: 'I', stageAtDecision: {} } as const
    expect(eligibility(facts)).toEqual({ entitled: false, reasons: [{ code: 'no-contribution-stage' }] })
    const late = { ...facts, birthDate: '1960-01-01', decisionIssuedOn: '2025-01-01' } as const
    expect(eligibility(late)).toMatchObject({ reasons: [{ code: 'standard-age-reached' }, {}] })
  })
})
