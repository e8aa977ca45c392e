import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import type { CivilDate, CivilMonth, DossierEvent } from '../../../src/index.js'
import { datesOf, man, paidIn, woman } from './lives.js'

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
  test('issued in the month of the absence, leaves nothing to be suspended', () => {
    expect(datesOf(man, [missed, decided('2025-02-20')])).toEqual(['2025-03-01 review-decision-takes-effect'])
  })

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

  test('is the last of three of one month', () => {
    const three = (last: 'II' | 'none') => [
      decided('2025-06-05', last),
      decided('2025-06-10', last === 'II' ? 'none' : 'II'),
      decided('2025-06-25', last),
    ]
    expect(paid(['2025-06', '2025-07'], three('II'))).toEqual(['payment-suspended', '2066.00'])
    expect(paid(['2025-06', '2025-07'], three('none'))).toEqual(['payment-suspended', 'payment-ended'])
  })
})

describe('under Law 263/2010 the ruling that undoes a finding of no degree removes the cause of the suspension', () => {
  // Missed on 11 May 2015, no degree found on 5 August: ended from September. Ruled on 20 October: given back from November.
  // Art. 115: asked for by 20 November, 31 days from the ruling, it is paid from November; later, from after the request.
  const absent: DossierEvent = { id: 'review-missed', on: '2015-05-11' }
  const ruled = (on: CivilDate, degree: 'I' | 'II' | 'none', replaces: CivilDate): DossierEvent => ({
    id: 'ruling',
    on,
    degree,
    replaces,
  })
  const withRuling = (requestedOn: CivilDate): readonly DossierEvent[] => [
    absent,
    decided('2015-08-05', 'none'),
    ruled('2015-10-20', 'II', '2015-08-05'),
    { id: 'resumption-requested', on: requestedOn },
  ]
  const statesAfter = (requestedOn: CivilDate, rulings: readonly DossierEvent[]): readonly string[] =>
    (['2015-10', '2015-11', '2015-12'] as const).map(month =>
      paidIn(woman, month, [...withRuling(requestedOn), ...rulings]),
    )

  test('asked for within 30 days of the ruling, or after', () => {
    expect(statesAfter('2015-11-10', [])).toEqual(['payment-ended', '792.00', '792.00'])
    expect(statesAfter('2015-11-24', [])).toEqual(['payment-ended', 'payment-suspended', '792.00'])
  })

  test('and no other: not one that upheld the finding', () => {
    const upheld = ruled('2015-09-21', 'none', '2015-08-05')
    expect(statesAfter('2015-11-10', [upheld])).toEqual(['payment-ended', '792.00', '792.00'])
  })

  test('nor one on another decision', () => {
    const onTheFirst = ruled('2015-06-10', 'I', '2012-05-15')
    const events = [...withRuling('2015-11-10'), onTheFirst]
    const payment = paymentOf({ ...woman, payment: { month: '2015-11' }, events })
    expect(payment).toMatchObject({ value: { month: { state: 'in-payment' } } })
  })
})
