import { describe, expect, test } from 'vitest'
import type { CivilDate, CivilMonth, DossierEvent } from '../../../src/index.js'
import { man, paidIn } from './lives.js'

// Of two decisions of one month only the last has an effect: a finding that no capacity is lost any more, followed in the
// same month by one in a degree, ends nothing. Missed on 10 February 2025: suspended from March.

const missed: DossierEvent = { id: 'review-missed', on: '2025-02-10' }
const decided = (on: CivilDate, degree: 'II' | 'none' = 'II'): DossierEvent => ({
  id: 'review-decision',
  on,
  degree,
})

const paid = (months: readonly CivilMonth[], decisions: readonly DossierEvent[]): readonly string[] =>
  months.map(month => paidIn(man, month, [missed, ...decisions]))

describe('the decision that lifts the suspension after a missed review', () => {
  test('is the last of its month, where the first found no degree', () => {
    expect(paid(['2025-06', '2025-07'], [decided('2025-06-05', 'none'), decided('2025-06-25')])).toEqual([
      'payment-suspended',
      '2066.00',
    ])
  })

  test('is none, where the last of its month finds no degree: the pension ends', () => {
    expect(paid(['2025-06', '2025-07'], [decided('2025-06-05'), decided('2025-06-25', 'none')])).toEqual([
      'payment-suspended',
      'payment-ended',
    ])
  })

  test('is not undone by one of a later month, which ends the pension from its own first day', () => {
    expect(
      paid(
        ['2025-06', '2025-07', '2025-09', '2025-10'],
        [decided('2025-06-05'), decided('2025-09-10', 'none')],
      ),
    ).toEqual(['payment-suspended', '2066.00', '2066.00', 'payment-ended'])
  })

  // 2025 and 2026: the month alone would be the same.
  test('nor by one of the same month of another year', () => {
    expect(
      paid(['2025-07', '2026-06', '2026-07'], [decided('2025-06-05'), decided('2026-06-10', 'none')]),
    ).toEqual(['2066.00', '2066.00', 'payment-ended'])
  })

  test('is the ruling that gives a degree in the place of one that found none', () => {
    const ruled: DossierEvent = { id: 'ruling', on: '2025-08-20', degree: 'II', replaces: '2025-06-05' }
    expect(paid(['2025-07', '2025-08', '2025-09'], [decided('2025-06-05', 'none'), ruled])).toEqual([
      'payment-ended',
      'payment-ended',
      '2066.00',
    ])
  })
})
