import { describe, expect, test } from 'vitest'
import type { DossierEvent } from '../../../src/index.js'
import { inquiryUnder } from '../../../src/law/inquiry.js'
import { completeReadings } from '../../../src/law/open-questions.js'
import {
  withoutLateDecisions,
  withoutLaterThan,
  withoutRequestsWhileEnded,
} from '../../../src/questions/payment/events-that-count.js'
import { told } from '../../../src/questions/payment/told.js'

// Law 263/2010 art. 82, 113, Law 360/2023 art. 72, 100: which events are still reckoned with after an end, or after the standard age.

type Day = DossierEvent['on']

const of = (...events: readonly DossierEvent[]) =>
  told({ events } as never, '2021-10-14', () => inquiryUnder(completeReadings({})))

const daysOf = ({ events }: { readonly events: readonly { readonly id: string; readonly on: string }[] }) =>
  events.map(({ id, on }) => `${on} ${id}`)

const decided = (on: Day, degree: 'III' | 'none'): DossierEvent => ({ id: 'review-decision', on, degree })
const ruled = (on: Day, replaces: Day): DossierEvent => ({ id: 'ruling', on, degree: 'II', replaces })

describe('at the standard age of 15 May 2025', () => {
  const left = (...events: readonly DossierEvent[]) =>
    daysOf(withoutLateDecisions(of(...events), '2025-05-15'))

  test('a decision whose effect would fall after it is left out, one of the month before is not', () => {
    expect(left(decided('2025-04-30', 'III'))).toEqual(['2025-04-30 review-decision'])
    expect(left(decided('2025-05-02', 'III'))).toEqual([])
  })

  test('of rulings only those stay that were made on a decision of no degree', () => {
    const placed = decided('2025-01-10', 'III')
    const ended = decided('2025-02-10', 'none')
    const kept = ['2025-01-10 review-decision', '2025-02-10 review-decision']
    expect(left(placed, ended, ruled('2025-08-20', '2025-02-10'))).toEqual([...kept, '2025-08-20 ruling'])
    expect(left(placed, ended, ruled('2025-08-20', '2025-01-10'))).toEqual(kept)
    // On the same day a judgment found no degree: it is no decision of the commission.
    const judged: DossierEvent = {
      id: 'judgment',
      on: '2025-01-12',
      degree: 'none',
      effectiveFrom: '2025-02-01',
    }
    expect(left(placed, judged, ruled('2025-08-20', '2025-01-12'))).toEqual([
      '2025-01-10 review-decision',
      '2025-01-12 judgment',
    ])
  })
})

test('after an end only what may undo it is reckoned with, and the death, after which nothing does', () => {
  const events: readonly DossierEvent[] = [
    { id: 'review-missed', on: '2025-02-28' },
    { id: 'review-missed', on: '2025-03-01' },
    { id: 'death', on: '2025-06-10' },
    ruled('2025-08-20', '2025-02-10'),
    { id: 'judgment', on: '2025-09-20', degree: 'II', effectiveFrom: '2025-04-01' },
    { id: 'work-started', on: '2025-10-10' },
  ]
  expect(daysOf(withoutLaterThan('2025-03-01', of(...events)))).toEqual([
    '2025-02-28 review-missed',
    '2025-06-10 death',
    '2025-08-20 ruling',
    '2025-09-20 judgment',
  ])
  expect(daysOf(withoutLaterThan(undefined, of(...events)))).toHaveLength(6)
})

test('while it has ended nothing is asked back, and everything else is still told', () => {
  const asked = (on: Day): DossierEvent => ({ id: 'resumption-requested', on })
  const missed: DossierEvent = { id: 'review-missed', on: '2025-03-05' }
  const events = of(
    asked('2025-02-28'),
    asked('2025-03-01'),
    missed,
    asked('2025-05-31'),
    asked('2025-06-01'),
  )
  expect(daysOf(withoutRequestsWhileEnded(events, [{ on: '2025-03-01', undoneOn: '2025-06-01' }]))).toEqual([
    '2025-02-28 resumption-requested',
    '2025-03-05 review-missed',
    '2025-06-01 resumption-requested',
  ])
})
