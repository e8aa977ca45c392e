import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import type { CivilDate, CivilMonth, DossierEvent, Readings } from '../../../src/index.js'
import { man } from './lives.js'

// No letter of art. 102 of Law 360/2023 is about a convocation: it is lifted in the month after the new decision, as that
// of a review is, or, read so, in the month after the duty was fulfilled. Suspended from 1 March 2025.

const SINCE = '2025-02-10'

const examined = (on: CivilDate): DossierEvent => ({ id: 'examination-made', on })
const decided = (on: CivilDate): DossierEvent => ({ id: 'review-decision', on, degree: 'II' })

const firstPaid = (
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
): CivilMonth | undefined =>
  (['2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08'] as const).find(month => {
    const payment = paymentOf({ ...man, payment: { month }, events }, { readings })
    return payment.value !== undefined && payment.value.month?.state === 'in-payment'
  })

const fulfilled = { 'convocation-resumption': 'month-after-duty-fulfilled' } as const

describe.each<[string, DossierEvent]>([
  ['who did not come to the institute', { id: 'convocation-missed', on: SINCE, by: 'institute' }],
  ['who refused the examination', { id: 'examination-refused', on: SINCE }],
  [
    'who did not bring the papers asked for at it',
    { id: 'documents-not-presented', on: SINCE, askedFor: 'convocation' },
  ],
])('of %s', (_, event) => {
  test('the examination alone lifts nothing, or is enough', () => {
    expect(firstPaid([event, examined('2025-04-14')])).toBeUndefined()
    expect(firstPaid([event, examined('2025-04-14')], fulfilled)).toBe('2025-05')
  })

  test('decided after it, the decision counts, or the examination', () => {
    const events = [event, examined('2025-04-14'), decided('2025-06-20')]
    expect(firstPaid(events)).toBe('2025-07')
    expect(firstPaid(events, fulfilled)).toBe('2025-05')
  })

  test('decided before it, the decision counts in either reading', () => {
    const events = [event, decided('2025-04-14'), examined('2025-06-20')]
    expect(firstPaid(events)).toBe('2025-05')
    expect(firstPaid(events, fulfilled)).toBe('2025-05')
  })
})

test.each<[string, DossierEvent]>([
  ['a review', { id: 'review-missed', on: SINCE }],
  ['a review, whatever else was asked for', { id: 'review-missed', on: SINCE, askedFor: 'convocation' }],
  ['the papers of a review', { id: 'documents-not-presented', on: SINCE, askedFor: 'review' }],
])('an examination fulfils no duty of who missed %s', (_, event) => {
  const events = [event, examined('2025-04-14'), decided('2025-06-20')]
  expect(firstPaid(events)).toBe('2025-07')
  expect(firstPaid(events, fulfilled)).toBe('2025-07')
})
