import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { expected, paymentRowsOf, withEvents } from './entries.js'

describe('events under Law 263/2010', () => {
  test('a convocation missed suspends from the month after it was told, and ends twelve months after the absence', () => {
    const event = { id: 'convocation-missed', on: '2023-05-30', reportedOn: '2023-07-04' } as const
    expect(paymentRowsOf(withEvents(event))).toEqual(
      expected([
        ['2023-08-01', 'payment-suspended', 'law', 'law-263-2010 art. 80(3)'],
        ['2024-06-01', 'payment-ends', 'law', 'law-263-2010 art. 113'],
      ]),
    )
  })

  test('a programme left suspends from the month after it was found', () => {
    const event = { id: 'programme-left', on: '2023-05-30', foundOn: '2023-07-04' } as const
    expect(paymentRowsOf(withEvents(event))).toEqual(
      expected([
        ['2023-08-01', 'payment-suspended', 'law', 'law-263-2010 art. 81(2)'],
        ['2024-06-01', 'payment-ends', 'law', 'law-263-2010 art. 113'],
      ]),
    )
  })

  test('neither is dated without the day it was told, which is asked for', () => {
    for (const [id, needed] of [
      ['convocation-missed', 'reportedOn'],
      ['programme-left', 'foundOn'],
    ] as const) {
      const dossier = withEvents({ id, on: '2023-05-30' })
      expect(paymentRowsOf(dossier)).toEqual([])
      expect(assess(dossier).timelineNeeds).toContain(`events.0.${needed}`)
    }
  })

  test('a review missed without fault moves to the end of the month after', () => {
    const event = { id: 'review-missed', on: '2023-05-15', imputable: false } as const
    const rows = expected([['2023-06-30', 'review-moved-to', 'person', 'gd-257-2011 art. 96']])
    expect(paymentRowsOf(withEvents(event))).toEqual(rows)
  })

  test('a review due in the emergency of 2020 moves to 15 June', () => {
    const event = { id: 'review-missed', on: '2020-04-10' } as const
    const article = 'geo-55-2020 medical reviews due in the state of emergency'
    const rows = expected([['2020-06-15', 'review-moved-to', 'person', article]])
    expect(paymentRowsOf(withEvents(event))).toEqual(rows)
  })

  test('one that the dossier tells as due and as missed moves once', () => {
    const dossier: Dossier = {
      ...withEvents({ id: 'review-missed', on: '2020-03-20' }),
      medicalDecision: { issuedOn: '2019-03-20', reviewDueOn: '2020-03-20' },
    }
    const moved = assess(dossier).timeline.filter(({ event }) => event === 'review-moved-to')
    expect(moved.map(({ on }) => on)).toEqual(['2020-06-15'])
  })

  test('knows no suspension on request', () => {
    expect(paymentRowsOf(withEvents({ id: 'suspension-requested', on: '2023-05-30' }))).toEqual([])
  })

  test('a review missed under it and decided under Law 360/2023 resumes by the law of the decision', () => {
    const missed = { id: 'review-missed', on: '2024-05-15' } as const
    const decided = { id: 'review-decision', on: '2024-10-10', degree: 'II' } as const
    expect(paymentRowsOf(withEvents(missed, decided))).toEqual(
      expected([
        ['2024-06-01', 'payment-suspended', 'law', 'law-263-2010 art. 78(4)'],
        ['2024-11-01', 'payment-resumed', 'law', 'law-360-2023 art. 102(1) b)'],
        ['2024-11-01', 'review-decision-takes-effect', 'law', 'law-360-2023 art. 68(3)'],
      ]),
    )
  })
})
