import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent, type Readings } from '../../../src/index.js'
import { man } from './lives.js'

// The next review is counted from the last decision in force: one to three years after it (Law 263/2010 art. 78(1), Law 360/2023
// art. 68(1)). What can have taken its place, or ended the pension, has to be known first; and nothing else.

const reviewOf = (
  dossier: Dossier,
  month: `${number}-${number}` | undefined,
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
) => {
  const { review } = assess({ ...dossier, ...(month ? { payment: { month } } : {}), events }, { readings })
  return 'value' in review ? review.value : review
}

/** Decided on 14 October 2024. */
const ofFirst = { exempt: false, earliest: '2025-10-14', latest: '2027-10-14' }
const missed: DossierEvent = { id: 'review-missed', on: '2025-12-10' }
const excused: DossierEvent = { ...missed, imputable: false }

describe('of whom the day of the grant is not known', () => {
  const { insurance: _, ...granted } = man

  test('a review missed after the month has not ended the pension', () => {
    expect(reviewOf(granted, '2025-11', [missed])).toEqual(ofFirst)
    expect(reviewOf(granted, '2025-12', [missed])).toEqual(ofFirst)
  })

  test('one missed before it may have, and so may any where no month is asked', () => {
    expect(reviewOf(granted, '2026-02', [missed])).toMatchObject({ status: 'undetermined' })
    expect(reviewOf(granted, undefined, [missed])).toMatchObject({ status: 'undetermined' })
  })

  test('what lets no twelve months run leaves the first decision', () => {
    expect(reviewOf(granted, '2026-02', [{ id: 'examination-made', on: '2025-12-10' }])).toEqual(ofFirst)
  })
})

describe('of whom it is known', () => {
  test('twelve months after a review missed the pension has ended, and no review is due', () => {
    expect(reviewOf(man, '2026-12', [missed])).toEqual(ofFirst)
    expect(reviewOf(man, '2027-01', [missed])).toMatchObject({ because: 'payment-ended' })
  })

  test('a decision whose degree is not told is asked for it from the month in which it has effect', () => {
    const untold: DossierEvent = { id: 'review-decision', on: '2025-11-10' }
    expect(reviewOf(man, '2025-11', [untold])).toEqual(ofFirst)
    expect(reviewOf(man, '2025-12', [untold])).toMatchObject({ needs: ['events.0.degree'] })
  })

  test('an absence that was not imputable ends nothing, in whatever month', () => {
    expect(reviewOf(man, undefined, [excused])).toEqual(ofFirst)
    expect(reviewOf(man, undefined, [missed])).toMatchObject({ needs: ['payment.month'] })
  })

  test('nor does a mandate that has expired, which is only named', () => {
    expect(reviewOf(man, undefined, [excused, { id: 'mandate-expired', on: '2026-01-10' }])).toEqual(ofFirst)
  })

  test('a new decision counts from its issue, among other events as well', () => {
    const events: readonly DossierEvent[] = [
      { id: 'examination-made', on: '2025-11-05' },
      { id: 'review-decision', on: '2025-11-10', degree: 'II' },
    ]
    expect(reviewOf(man, '2026-01', events)).toEqual({
      exempt: false,
      earliest: '2026-11-10',
      latest: '2028-11-10',
    })
  })

  test('given back by a judgment only after the standard age, nothing is told of it from that month on', () => {
    const old: Dossier = { ...man, person: { sex: 'male', birthDate: '1960-05-15' } }
    const events: readonly DossierEvent[] = [
      { id: 'review-decision', on: '2025-01-10', degree: 'none' },
      { id: 'judgment', on: '2025-08-20', degree: 'I', effectiveFrom: '2025-07-01' },
    ]
    expect(reviewOf(old, '2025-06', events)).toMatchObject({ because: 'payment-ended' })
    expect(reviewOf(old, '2025-07', events)).toMatchObject({ status: 'not-covered', what: 'resumption' })
  })
})

describe('under Law 263/2010', () => {
  const opened2012: Dossier = {
    ...man,
    medicalDecision: { issuedOn: '2012-10-14' },
    application: { registeredOn: '2012-10-14', grantedOn: '2012-10-14' },
  }
  const ofOctober2012 = { exempt: false, earliest: '2013-10-14', latest: '2015-10-14' }
  const called: DossierEvent = { id: 'convocation-missed', on: '2015-01-15' }
  const work: readonly DossierEvent[] = [
    { id: 'work-started', on: '2013-02-10', kind: 'employee', hoursShare: '1' },
    { id: 'work-ended', on: '2013-04-05' },
  ]

  test('when a call missed was reported matters from the month in which its twelve months may have ended it', () => {
    expect(reviewOf(opened2012, '2016-01', [called])).toEqual(ofOctober2012)
    expect(reviewOf(opened2012, '2016-02', [called])).toMatchObject({ needs: ['events.0.reportedOn'] })
  })

  test('whether the payment was asked for after work matters for no review', () => {
    const moved: DossierEvent = { id: 'review-missed', on: '2014-10-14', imputable: false }
    expect(reviewOf(opened2012, undefined, [...work, moved])).toEqual(ofOctober2012)
    expect(reviewOf(opened2012, undefined, [...work, called])).toMatchObject({ status: 'undetermined' })
  })

  describe('opened before it', () => {
    const opened2009: Dossier = {
      ...opened2012,
      medicalDecision: { issuedOn: '2009-03-01', reviewDueOn: '2011-01-01' },
      application: { registeredOn: '2009-03-01', grantedOn: '2009-03-01' },
    }
    const first: DossierEvent = { id: 'review-missed', on: '2011-01-01' }

    test('a review missed on its first day ends the pension', () => {
      expect(reviewOf(opened2009, '2012-02', [first])).toMatchObject({ because: 'payment-ended' })
    })

    test('of one missed before, by a law not covered, nothing is known: the day that was set stands', () => {
      const before: DossierEvent = { id: 'review-missed', on: '2010-05-10' }
      expect(reviewOf(opened2009, '2012-03', [before, first])).toMatchObject({ earliest: '2011-01-01' })
    })
  })
})
