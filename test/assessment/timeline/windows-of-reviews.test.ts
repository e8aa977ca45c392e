import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'
import { OF_2018 } from '../next-steps/lives-of-2018.js'

/** The days of a review on the timeline: one to three years after each decision. */
const reviewsOf = (dossier: Dossier): readonly string[] =>
  assess(dossier).timeline.flatMap(({ on, event }) =>
    event.startsWith('review-') && event !== 'review-decision-takes-effect' ? [`${on} ${event}`] : [],
  )

const decided = (on: DossierEvent['on'], degree: 'II' | 'none' = 'II') =>
  ({ id: 'review-decision', on, degree }) as const
const withoutMonth = (dossier: Dossier): Dossier => ({ ...dossier, payment: {} })

const OF_FIRST = ['2025-10-14 review-earliest', '2027-10-14 review-latest']

describe('the window of a review', () => {
  test('is opened by the first decision', () => {
    expect(reviewsOf(MAN)).toEqual(OF_FIRST)
    expect(reviewsOf(withoutMonth(MAN))).toEqual(OF_FIRST)
  })

  test('is closed by the next decision, which opens another', () => {
    expect(reviewsOf(withEvents(decided('2026-06-10')))).toEqual([
      '2025-10-14 review-earliest',
      '2027-06-10 review-earliest',
      '2029-06-10 review-latest',
    ])
  })

  test('stays whole where the next decision is of its last day', () => {
    expect(reviewsOf(withEvents(decided('2027-10-14'))).slice(0, 2)).toEqual(OF_FIRST)
    expect(reviewsOf(withEvents(decided('2027-10-13')))[1]).toBe('2028-10-13 review-earliest')
  })

  test('of a decision between the first and the last is not told', () => {
    // That of 10 June 2025 would open on 10 June 2026.
    expect(reviewsOf(withEvents(decided('2025-06-10'), decided('2026-03-10')))).toEqual([
      '2025-10-14 review-earliest',
      '2027-03-10 review-earliest',
      '2029-03-10 review-latest',
    ])
  })

  test('is left by no decision that finds the capacity regained, and by no death', () => {
    for (const event of [decided('2025-06-10', 'none'), { id: 'death', on: '2025-06-10' } as const]) {
      expect(reviewsOf(withEvents(event))).toEqual([])
      expect(reviewsOf(withoutMonth(withEvents(event)))).toEqual([])
      const beside = { id: 'life-certificate-missing', on: '2025-03-10' } as const
      expect(reviewsOf(withEvents(beside, event))).toEqual([])
    }
  })

  test('is left by neither of them though it had opened before', () => {
    for (const event of [decided('2026-06-10', 'none'), { id: 'death', on: '2026-06-10' } as const]) {
      expect(reviewsOf(withEvents(event))).toEqual([])
      const beside = { id: 'life-certificate-missing', on: '2026-03-10' } as const
      expect(reviewsOf(withEvents(beside, event))).toEqual([])
    }
  })

  test('hangs on the sex where a woman is exempt, so near to her standard age, and a man is not', () => {
    // Born in 1959: a man is 65 in March 2024, more than five years after the decision; a woman two or three years before.
    const stage = { years: 36 } as const
    const complete: Dossier = {
      ...OF_2018,
      contribution: {
        ...MAN.contribution,
        stageAtDecision: stage,
        stageAtGrant: stage,
        contributoryStage: stage,
      },
      events: [decided('2018-09-10')],
    }
    const ofSex = (sex?: 'male' | 'female') =>
      reviewsOf({ ...complete, person: { birthDate: '1959-03-15', ...(sex ? { sex } : {}) } }).filter(
        row => row > '2019-04',
      )
    expect(ofSex('male')).toEqual(['2019-09-10 review-earliest', '2021-09-10 review-latest'])
    expect(ofSex('female')).toEqual([])
    expect(ofSex()).toEqual([])
  })

  test('is none for whom the loss of capacity is irreversible, after a later decision too', () => {
    const incapacity = { ...MAN.incapacity, irreversible: true } as const
    expect(reviewsOf({ ...MAN, incapacity })).toEqual([])
    expect(reviewsOf({ ...withEvents(decided('2026-06-10')), incapacity })).toEqual([])
    const reversible = { ...MAN.incapacity, irreversible: false } as const
    expect(reviewsOf({ ...MAN, incapacity: reversible })).toEqual(OF_FIRST)
  })
})

describe('a review that fell in the emergency', () => {
  const due = (scheme: 'public' | 'notaries', reviewDueOn: DossierEvent['on']): Dossier => ({
    ...OF_2018,
    scheme,
    person: { ...MAN.person, notaryAtDecision: scheme === 'notaries' },
    medicalDecision: { issuedOn: '2018-03-01', reviewDueOn },
    application: { registeredOn: '2018-03-05', grantedOn: '2018-03-05' },
  })

  test('is moved in the public system', () => {
    expect(reviewsOf(due('public', '2020-04-10'))).toContain('2020-06-15 review-moved-to')
    expect(reviewsOf(due('public', '2020-05-15'))).toEqual(['2020-05-15 review-due'])
  })

  test('is not moved for a notary, of whose own rules nothing is published', () => {
    expect(reviewsOf(due('notaries', '2020-04-10')).filter(row => row.endsWith('moved-to'))).toEqual([])
  })
})
