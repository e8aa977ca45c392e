import { describe, expect, test } from 'vitest'
import { expected, type Row, paymentRowsOf, withEvents } from './entries.js'

const missed = { id: 'review-missed', on: '2026-02-10' } as const
const left = { id: 'programme-left', on: '2025-11-12' } as const
const placed = { id: 'review-decision', on: '2026-09-15', degree: 'II' } as const
const placedAgain = { id: 'review-decision', on: '2026-11-20', degree: 'III' } as const
const regained = { id: 'review-decision', on: '2026-09-15', degree: 'none' } as const

const EFFECT = 'law-360-2023 art. 68(3)'

describe('several events of one dossier', () => {
  /** Suspended from March, paid again after the first decision that places in a degree, changed by both. */
  const rows: readonly Row[] = [
    ['2026-03-01', 'payment-suspended', 'law', 'law-360-2023 art. 68(7), art. 101(1) b)'],
    ['2026-10-01', 'payment-resumed', 'law', 'law-360-2023 art. 102(1) b)'],
    ['2026-10-01', 'review-decision-takes-effect', 'law', EFFECT],
    ['2026-12-01', 'review-decision-takes-effect', 'law', EFFECT],
  ]

  test.each([
    ['in the order of their days', [missed, placed, placedAgain]],
    ['the decisions the other way round', [missed, placedAgain, placed]],
    ['the absence last', [placedAgain, placed, missed]],
  ] as const)('give the same dates in whatever order they are told: %s', (_order, events) => {
    expect(paymentRowsOf(withEvents(...events))).toEqual(expected(rows))
  })

  test('a decision of before the absence resumes nothing', () => {
    const before = { id: 'review-decision', on: '2026-01-20', degree: 'II' } as const
    expect(paymentRowsOf(withEvents(missed, before))).toEqual(
      expected([
        ['2026-02-01', 'review-decision-takes-effect', 'law', EFFECT],
        ['2026-03-01', 'payment-suspended', 'law', 'law-360-2023 art. 68(7), art. 101(1) b)'],
        ['2027-03-01', 'payment-ends', 'law', 'law-360-2023 art. 100'],
      ]),
    )
  })

  test('a decision of after the end resumes nothing either', () => {
    const after = { id: 'review-decision', on: '2027-03-10', degree: 'II' } as const
    const rows = paymentRowsOf(withEvents(missed, after))
    expect(rows).toContain('2027-03-01 | payment-ends | law | law-360-2023 art. 100')
    expect(rows.join()).not.toContain('payment-resumed')
  })
})

describe('a payment ends once', () => {
  // Art. 100: capacity found regained in September ends it from October; no twelve months are left to run.
  test.each([
    ['a review missed', missed],
    ['a programme left', left],
  ] as const)('capacity found regained after %s: from October 2026', (_event, event) => {
    const ends = paymentRowsOf(withEvents(event, regained)).filter(row => row.includes('payment-ends'))
    expect(ends).toEqual(['2026-10-01 | payment-ends | law | law-360-2023 art. 100'])
  })

  test('two absences of one person: with the earlier of the two ends', () => {
    const ends = paymentRowsOf(withEvents(left, missed)).filter(row => row.includes('payment-ends'))
    expect(ends).toEqual(['2026-12-01 | payment-ends | law | law-360-2023 art. 100'])
  })
})

describe('a suspension that would begin with the end of the pension', () => {
  test('is no date: what has ended by then is not suspended (art. 100 before art. 101)', () => {
    // A programme left in September would suspend from October, from which capacity found regained ends the pension.
    const leftLate = { id: 'programme-left', on: '2026-09-02' } as const
    const rows = paymentRowsOf(withEvents(leftLate, regained))
    expect(rows).toEqual(expected([['2026-10-01', 'payment-ends', 'law', 'law-360-2023 art. 100']]))
  })
})

describe('an end that a ruling undid', () => {
  // Found able to work on 25 January 2025: ended from February. The ruling of 10 May gives degree III back from June.
  const able = { id: 'review-decision', on: '2025-01-25', degree: 'none' } as const
  const given = { id: 'ruling', on: '2025-05-10', degree: 'III', replaces: '2025-01-25' } as const
  const absent = { id: 'convocation-missed', on: '2025-06-26', by: 'institute' } as const

  test('is followed by what happens to the pension that was given back', () => {
    const rows = paymentRowsOf(withEvents(able, given, absent)).map(row =>
      row.split(' | ').slice(0, 2).join(' '),
    )
    expect(rows).toEqual([
      '2025-02-01 payment-ends',
      '2025-06-01 payment-resumed',
      '2025-06-01 review-decision-takes-effect',
      '2025-07-01 payment-suspended',
      '2026-07-01 payment-ends',
    ])
  })
})
