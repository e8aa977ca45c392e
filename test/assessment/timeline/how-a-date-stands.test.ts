import { describe, expect, test } from 'vitest'
import type { GivenFacts } from '../../../src/dossier/dossier.js'
import type { TimelineEntry, TimelineEvent } from '../../../src/assessment/timeline/entry.js'
import { stateOn } from '../../../src/assessment/timeline/state.js'

const entryOf = (
  event: TimelineEvent,
  actor: TimelineEntry['actor'],
  on: TimelineEntry['on'] = '2025-06-10',
): TimelineEntry => ({ on, event, actor, citation: { act: 'law-360-2023', provision: 'art. 64(7)' } })

const facts = (told: Partial<GivenFacts>): GivenFacts => ({ scheme: 'public', ...told })
const NOTHING = facts({})

describe('a date of which nothing shows that it was done', () => {
  test('lies ahead on its own day, as it may still be acted upon; what the law brings has come', () => {
    expect(stateOn('2025-06-10', entryOf('pension-decision-due', 'authority'), NOTHING)).toBe('ahead')
    expect(stateOn('2025-06-10', entryOf('payment-suspended', 'law'), NOTHING)).toBe('done')
    expect(stateOn('2025-06-09', entryOf('payment-suspended', 'law'), NOTHING)).toBe('ahead')
    expect(stateOn('2025-06-11', entryOf('payment-suspended', 'law'), NOTHING)).toBe('done')
  })

  test('is late of an authority and lost to a person', () => {
    expect(stateOn('2025-06-11', entryOf('pension-decision-due', 'authority'), NOTHING)).toBe('late')
    expect(stateOn('2025-06-11', entryOf('duty-to-be-fulfilled-by', 'person'), NOTHING)).toBe(
      'no-longer-possible',
    )
  })

  test.each([
    'new-decision-to-be-sent-by',
    'resumption-to-be-asked-for-by',
    'whole-back-pay-to-be-asked-for-by',
  ] as const)('%s is late, and can still be done for less', event => {
    expect(stateOn('2025-06-11', entryOf(event, 'person'), NOTHING)).toBe('late')
  })

  test('of the window of a review only passes', () => {
    expect(stateOn('2025-06-11', entryOf('review-earliest', 'authority'), NOTHING)).toBe('done')
    expect(stateOn('2025-06-11', entryOf('review-latest', 'authority'), NOTHING)).toBe('done')
  })

  test('of a review is lost where it fell in the emergency of 2020, from 16 March to 14 May, and was not held', () => {
    const due = (on: TimelineEntry['on']) =>
      stateOn('2020-06-01', entryOf('review-due', 'person', on), NOTHING)
    expect(due('2020-03-15')).toBe('done')
    expect(due('2020-03-16')).toBe('no-longer-possible')
    expect(due('2020-05-14')).toBe('no-longer-possible')
    expect(due('2020-05-15')).toBe('done')
    // The end of its window passes as any other day.
    expect(stateOn('2020-06-01', entryOf('review-latest', 'authority', '2020-04-10'), NOTHING)).toBe('done')
  })
})

describe('a date that the facts show as done', () => {
  const decidedOn = (decisionIssuedOn: TimelineEntry['on']) => facts({ decisionIssuedOn })
  const due = entryOf('medical-decision-due', 'authority')

  test('by its day is done, from the day on which it was', () => {
    expect(stateOn('2025-06-10', due, decidedOn('2025-06-10'))).toBe('done')
    expect(stateOn('2025-06-05', due, decidedOn('2025-06-05'))).toBe('done')
    expect(stateOn('2025-06-04', due, decidedOn('2025-06-05'))).toBe('ahead')
  })

  test('after its day is late of an authority', () => {
    expect(stateOn('2025-06-20', due, decidedOn('2025-06-11'))).toBe('late')
  })

  test('after its day is missed by a person: an application after the thirty days keeps no earlier start', () => {
    const keeps = entryOf('application-keeps-earlier-start-until', 'person')
    expect(stateOn('2025-06-20', keeps, facts({ applicationRegisteredOn: '2025-06-11' }))).toBe('missed')
    expect(stateOn('2025-06-20', keeps, facts({ applicationRegisteredOn: '2025-06-10' }))).toBe('done')
  })

  test.each([
    'application-registered-late',
    'medical-decision-contested-late',
    'pension-decision-contested-late',
  ] as const)('%s is late on its own day', event => {
    expect(stateOn('2025-06-10', entryOf(event, 'person'), NOTHING)).toBe('late')
    expect(stateOn('2025-06-09', entryOf(event, 'person'), NOTHING)).toBe('ahead')
  })

  test.each([
    'application-registered-in-time',
    'medical-decision-contested-in-time',
    'pension-decision-contested-in-time',
  ] as const)('%s is done on its own day', event => {
    expect(stateOn('2025-06-10', entryOf(event, 'person'), NOTHING)).toBe('done')
  })

  test('of a review that was decided upon later is done: its day asks nothing once it is over', () => {
    const decided = facts({ events: [{ id: 'review-decision', on: '2025-07-01', degree: 'II' }] })
    expect(stateOn('2025-07-01', entryOf('review-due', 'person'), decided)).toBe('done')
    // One that was moved by the emergency is the person's own term.
    expect(stateOn('2025-07-01', entryOf('review-moved-to', 'person'), decided)).toBe('missed')
  })
})

describe('a review that was missed', () => {
  const missed = facts({ events: [{ id: 'review-missed', on: '2025-06-10' }] })

  test('is missed from its day on, and lies ahead before it', () => {
    const due = entryOf('review-due', 'person')
    expect(stateOn('2025-06-09', due, missed)).toBe('ahead')
    expect(stateOn('2025-06-10', due, missed)).toBe('missed')
    expect(stateOn('2025-06-11', due, missed)).toBe('missed')
  })
})
