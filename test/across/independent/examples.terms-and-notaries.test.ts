import { describe, expect, it } from 'vitest'
import {
  contestation,
  effectOfReview,
  emergencyExtension,
  endOfTerm,
  newDecisionDueBy,
  potentialStage,
  publicHolidays,
  suspension,
} from './index.js'

// Numbers are those of the worked examples; a case without one is a neighbour derived by hand from the same articles.

const stage = (years: number, months = 0, days = 0) => ({ years, months, days })

describe('terms', () => {
  it.each([
    ['2025-09-10', 15, '2025-09-26'],
    ['2025-06-10', 30, '2025-07-11'],
    ['2024-04-03', 30, '2024-05-07'],
    ['2024-12-06', 30, '2025-01-08'],
    ['2019-12-06', 30, '2020-01-06'],
  ])('13, 14: from %s, %i days end on %s', (from, length, end) => {
    expect(endOfTerm({ from, length, unit: 'days' })).toBe(end)
  })

  it('names the movable feasts by the Orthodox date', () => {
    const feasts = publicHolidays(2026).filter(({ id }) => /^(orthodox|pentecost)/.test(id))
    expect(feasts.map(({ date }) => date)).toEqual([
      '2026-04-10',
      '2026-04-12',
      '2026-04-13',
      '2026-05-31',
      '2026-06-01',
    ])
  })

  it('counts what is left and what is late', () => {
    const facts = { law: 'law-360-2023', against: 'medical-decision', communicatedOn: '2025-06-10' } as const
    expect(contestation({ ...facts, asOf: '2025-07-01', filedOn: '2025-07-14' })).toEqual({
      lastDay: '2025-07-11',
      daysLeft: 10,
      inTime: false,
      daysLate: 3,
      ifUncontested: 'final',
    })
  })
})

describe('notaries', () => {
  const notary = {
    law: 'notaries',
    sex: 'male',
    birthDate: '1968-09-28',
    degree: 'II',
    cause: 'ordinary-disease',
    decisionIssuedOn: '2021-03-15',
    stageAtDecision: {},
    grantedOn: '2021-03-15',
    stageAtGrant: stage(8, 2, 14),
  } as const

  it('15: the standard age binds', () => {
    expect(potentialStage(notary)).toEqual({ stage: stage(12, 6, 13), boundBy: 'standard-age' })
  })

  it('16: a new decision is due by the end of the next month', () => {
    expect(newDecisionDueBy({ law: 'notaries', reviewedOn: '2024-03-10' })).toBe('2024-04-30')
    expect(
      suspension({ law: 'notaries', imputable: true, cause: 'decision-not-sent', on: '2024-04-30' }),
    ).toEqual({ suspended: true, from: '2024-05-01' })
    const decision = { decisionIssuedOn: '2024-03-20', reviewedOn: '2024-03-10' }
    expect(effectOfReview({ law: 'notaries', ...decision })).toBe('2024-05-01')
    expect(effectOfReview({ law: 'law-263-2010-amended-2013', ...decision })).toBe('2024-04-01')
  })

  it('17: the longest system grants the potential stage', () => {
    expect(potentialStage({ ...notary, stageAtGrant: stage(10), stageInOtherSystems: stage(15) })).toEqual({
      stage: stage(0),
      boundBy: 'longer-stage-elsewhere',
    })
  })
})

describe('emergency of 2020', () => {
  it('18: decisions that ended in it held until 15 June', () => {
    expect(emergencyExtension({ validUntil: '2020-03-31' })).toEqual({
      covered: true,
      validUntil: '2020-06-15',
      suspendedFrom: '2020-07-01',
    })
    expect(emergencyExtension({ validUntil: '2020-02-28' })).toEqual({
      covered: false,
      validUntil: '2020-02-28',
    })
  })
})
