import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent } from '../../../src/index.js'
import { datesOf, man, paidIn } from './lives.js'

const left = { id: 'programme-left', on: '2026-02-10' } as const
const missed = { id: 'review-missed', on: '2026-03-10' } as const
const decided = { id: 'review-decision', on: '2026-04-15', degree: 'II' } as const

describe('two causes at once', () => {
  const events = [left, missed, decided]

  test.each([
    ['2026-02', '2066.00'],
    ['2026-03', 'payment-suspended'],
    ['2026-05', 'payment-suspended'],
    ['2026-06', 'payment-suspended'],
    // Twelve months from 2026-02-10, which nothing stopped.
    ['2027-02', 'payment-suspended'],
    ['2027-03', 'payment-ended'],
  ] as const)('the new decision lifts the review and not the programme: %s %s', (month, paid) => {
    expect(paidIn(man, month, events)).toBe(paid)
    expect(paidIn(man, month, [...events].reverse())).toBe(paid)
  })

  test('payment does not come back on the timeline while one of them lasts', () => {
    expect(datesOf(man, events)).toEqual([
      '2026-03-01 payment-suspended',
      '2026-04-01 payment-suspended',
      '2026-05-01 review-decision-takes-effect',
      '2027-03-01 payment-ends',
    ])
  })

  test('of one alone the new decision brings the payment back', () => {
    expect(paidIn(man, '2026-04', [missed, decided])).toBe('payment-suspended')
    expect(paidIn(man, '2026-05', [missed, decided])).toBe('2066.00')
  })
})

describe('decisions of one month', () => {
  const inIII = { id: 'review-decision', on: '2026-05-06', degree: 'III' } as const
  const inII = { id: 'review-decision', on: '2026-05-20', degree: 'II' } as const
  const none = { id: 'review-decision', on: '2026-05-06', degree: 'none' } as const

  test('only the last has an effect, also over one that found the capacity regained', () => {
    expect(paidIn(man, '2026-06', [inIII, inII])).toBe('2066.00')
    expect(paidIn(man, '2026-06', [none, inII])).toBe('2066.00')
    expect(datesOf(man, [none, inII])).toEqual(['2026-06-01 review-decision-takes-effect'])
  })

  test('of two months each has its own: 24 points x 81 lei, then 25.5 again', () => {
    const next = { ...inII, on: '2026-06-03' } as const
    expect(
      ['2026-05', '2026-06', '2026-07'].map(month => paidIn(man, month as '2026-05', [inIII, next])),
    ).toEqual(['2066.00', '1944.00', '2066.00'])
    expect(paidIn(man, '2026-07', [none, next])).toBe('payment-ended')
  })
})

describe('the points of a month', () => {
  const inI = { id: 'review-decision', on: '2026-05-06', degree: 'I' } as const
  const answerIn = (dossier: Dossier, month: '2026-05' | '2026-06') =>
    assess({ ...dossier, payment: { ...dossier.payment, month }, events: [inI] })

  test('are those of the degree for which the pension of that month is paid', () => {
    // 180 months of potential stage: 0.20 a year in degree II, 0.25 in degree I; 22.5 realised.
    expect(answerIn(man, '2026-05').points).toMatchObject({
      value: { potential: '3.00000', total: '25.50000' },
    })
    expect(answerIn(man, '2026-06').points).toMatchObject({
      value: { potential: '3.75000', total: '26.25000' },
    })
    expect(answerIn(man, '2026-06').pension).toMatchObject({
      value: { totalPoints: '26.25000', lei: '2127.00' },
    })
  })

  test('ask for the month only where a decision changes the degree', () => {
    const { payment: _, ...withoutMonth } = man
    const needs = (events: readonly DossierEvent[]) => {
      const { points } = assess({ ...withoutMonth, events })
      return 'value' in points ? [] : points.status === 'undetermined' ? points.needs : [points.status]
    }
    expect(needs([{ ...inI, degree: 'II' }])).toEqual([])
    expect(needs([inI])).toEqual(['payment.month'])
  })
})

describe('who owed no review on its day', () => {
  /** Five years below 65 from 2022-03-03, with 35 contributory years; 46.25 points x 81 lei. */
  const nearAge: Dossier = {
    ...man,
    person: { sex: 'male', birthDate: '1962-03-03' },
    medicalDecision: { issuedOn: '2024-11-11' },
    application: { registeredOn: '2024-11-20' },
    contribution: {
      stageAtDecision: { years: 36 },
      stageAtGrant: { years: 36 },
      contributoryStage: { years: 35 },
      points: '40',
    },
  }
  const absent = { id: 'review-missed', on: '2025-11-11' } as const

  test('is not suspended for it, nor ended after twelve months', () => {
    expect(paidIn(nearAge, '2025-12', [absent])).toBe('3747.00')
    expect(paidIn(nearAge, '2026-12', [absent])).toBe('3747.00')
    expect(datesOf(nearAge, [absent])).toEqual([])
    expect(paidIn(nearAge, '2025-12', [{ ...absent, id: 'programme-left' }])).toBe('3747.00')
  })

  test('is suspended with a month less than the complete stage', () => {
    const contribution = { ...nearAge.contribution, contributoryStage: { years: 34, months: 11 } }
    expect(paidIn({ ...nearAge, contribution }, '2025-12', [absent])).toBe('payment-suspended')
  })

  test('still comes when the institute calls: that duty has no exemption', () => {
    expect(paidIn(nearAge, '2025-12', [{ ...absent, id: 'convocation-missed' }])).toBe('payment-suspended')
  })

  test('is judged by that day: an exemption that begins later lifts nothing', () => {
    // 60 years old, five below 65, on 2024-06-15.
    const man263 = {
      ...nearAge,
      person: { sex: 'male', birthDate: '1964-06-15' },
      medicalDecision: { issuedOn: '2020-02-10' },
      application: { registeredOn: '2020-02-20' },
    } as const
    const before = { id: 'review-missed', on: '2024-05-20' } as const
    expect(paidIn(man263, '2024-08', [before])).toBe('payment-suspended')
    expect(paidIn(man263, '2025-06', [before])).toBe('payment-ended')
  })
})

describe('a timeline of which too little is known', () => {
  const missing = { id: 'review-missed', on: '2026-03-10' } as const

  test('asks for the age, which may exempt', () => {
    expect(assess({ scheme: 'public', events: [missing] }).timelineNeeds).toContain('person.birthDate')
  })

  test('asks for the contributory stage only within five years of the standard age', () => {
    const { contributoryStage: _, ...contribution } = man.contribution ?? {}
    const needsAt = (birthDate: '1962-03-03' | '1980-07-07') =>
      assess({
        ...man,
        person: { sex: 'male', birthDate },
        contribution: { ...contribution, stageAtDecision: { years: 36 }, stageAtGrant: { years: 36 } },
        events: [missing],
      }).timelineNeeds
    expect(needsAt('1962-03-03')).toContain('contribution.contributoryStage')
    expect(needsAt('1980-07-07')).not.toContain('contribution.contributoryStage')
  })

  test('says nothing of the payment after a decision that does not tell its degree', () => {
    const untold = { id: 'review-decision', on: '2026-01-15' } as const
    expect(datesOf(man, [untold, missing])).toEqual([])
  })
})
