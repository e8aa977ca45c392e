import { describe, expect, test } from 'vitest'
import type { GivenFacts } from '../../../src/dossier/dossier.js'
import type { TimelineEntry, TimelineEvent } from '../../../src/assessment/timeline/entry.js'
import type { CivilDate } from '../../../src/index.js'
import { isShownMissed, shownDoneOn } from '../../../src/assessment/timeline/shown.js'

const ON = '2025-06-10'
const doneOn = (event: TimelineEvent, told: Partial<GivenFacts>, path?: string) => {
  const citation = { act: 'law-360-2023', provision: 'art. 64(7)' } as const
  const entry: TimelineEntry = { on: ON, event, actor: 'person', citation, ...(path ? { path } : {}) }
  return shownDoneOn(entry, { scheme: 'public', ...told })
}

describe('the term of a later decision', () => {
  const decision = (on: CivilDate, communicatedOn: CivilDate) =>
    ({ id: 'review-decision', on, degree: 'II', communicatedOn }) as const
  const two = [decision('2025-01-10', '2025-01-15'), decision('2025-05-20', '2025-05-25')] as const
  const ruling = { id: 'ruling', on: '2025-07-20', degree: 'I', replaces: '2025-05-20' } as const
  const events = [...two, ruling]
  const contestable = 'medical-decision-contestable-until'

  test('is kept where a ruling replaces that decision, by its communication at the earliest', () => {
    expect(doneOn(contestable, { events }, 'events.1')).toBe('2025-05-25')
  })

  test('is not where the ruling replaces another, or none is told', () => {
    expect(doneOn(contestable, { events }, 'events.0')).toBeUndefined()
    expect(doneOn(contestable, { events: two }, 'events.1')).toBeUndefined()
  })

  test('is not where another event names the day: only a ruling replaces a decision', () => {
    const other = { ...ruling, id: 'judgment' } as const
    expect(doneOn(contestable, { events: [...two, other] }, 'events.1')).toBeUndefined()
  })

  test('has nothing to do with the contestation of the first decision, whose term has no event', () => {
    const contestationRegisteredOn = '2024-11-12'
    expect(doneOn(contestable, { contestationRegisteredOn })).toBe('2024-11-12')
    expect(doneOn(contestable, { contestationRegisteredOn, events: two }, 'events.1')).toBeUndefined()
    expect(doneOn(contestable, { events })).toBeUndefined()
  })
})

describe('a review', () => {
  const decided = (on: CivilDate) => [{ id: 'review-decision', on, degree: 'II' }] as const

  test('was made where a decision came on its day or after it', () => {
    expect(doneOn('review-due', { events: decided('2025-06-09') })).toBeUndefined()
    expect(doneOn('review-due', { events: decided('2025-06-10') })).toBe('2025-06-10')
    expect(doneOn('review-due', { events: decided('2025-06-11') })).toBe('2025-06-11')
  })

  test('is not made by an event of another kind', () => {
    expect(doneOn('review-due', { events: [{ id: 'programme-left', on: '2025-06-11' }] })).toBeUndefined()
    expect(doneOn('review-due', {})).toBeUndefined()
  })

  test('moved by the emergency was answered by papers sent, or by a decision', () => {
    const documentsSentOn = '2025-06-01'
    expect(doneOn('review-moved-to', { documentsSentOn, events: decided('2025-06-11') })).toBe('2025-06-01')
    expect(doneOn('review-moved-to', { events: decided('2025-06-11') })).toBe('2025-06-11')
    expect(doneOn('review-due', { documentsSentOn })).toBeUndefined()
  })

  const missedOn = (on: CivilDate, event: TimelineEvent = 'review-due', of = on) => {
    const entry = {
      on,
      event,
      actor: 'person',
      citation: { act: 'law-360-2023', provision: 'art. 64(7)' },
    } as const
    return isShownMissed(entry, { scheme: 'public', events: [{ id: 'review-missed', on: of }] })
  }

  test('was missed where the absence is one of that very day', () => {
    expect(missedOn(ON)).toBe(true)
    expect(missedOn(ON, 'review-moved-to')).toBe(true)
    expect(missedOn(ON, 'review-due', '2025-06-11')).toBe(false)
    expect(missedOn(ON, 'review-latest')).toBe(false)
  })

  test('was not missed by what else happened on its day, nor in the emergency, where it was not held', () => {
    const entry = { on: ON, event: 'review-due', actor: 'person' } as const
    const citation = { act: 'law-360-2023', provision: 'art. 64(7)' } as const
    const left = { scheme: 'public', events: [{ id: 'programme-left', on: ON }] } as const
    expect(isShownMissed({ ...entry, citation }, left)).toBe(false)
    expect(isShownMissed({ ...entry, citation }, { scheme: 'public' })).toBe(false)
    expect(missedOn('2020-04-10')).toBe(false)
  })
})

describe('the decision on the pension', () => {
  test('was issued on the day told', () => {
    const told = { pensionDecisionIssuedOn: '2025-05-05', grantedOn: '2025-01-01' } as const
    expect(doneOn('pension-decision-due', told)).toBe('2025-05-05')
  })

  test('was issued at some time where its start is printed, or something happened to the pension', () => {
    expect(doneOn('pension-decision-due', { grantedOn: '2025-01-01' })).toBe(ON)
    expect(doneOn('pension-decision-due', { events: [{ id: 'death', on: '2026-01-01' }] })).toBe(ON)
  })

  test('is not known to be issued from anything else', () => {
    expect(doneOn('pension-decision-due', {})).toBeUndefined()
    expect(doneOn('pension-decision-due', { events: [] })).toBeUndefined()
  })
})

test('each term is kept by the fact of its own', () => {
  const on = '2025-06-01'
  expect(doneOn('medical-decision-due', { decisionIssuedOn: on })).toBe(on)
  expect(doneOn('communication-of-medical-decision-due', { decisionCommunicatedOn: on })).toBe(on)
  expect(doneOn('medical-ruling-due', { rulingIssuedOn: on })).toBe(on)
  expect(doneOn('communication-of-medical-ruling-due', { rulingCommunicatedOn: on })).toBe(on)
  expect(doneOn('communication-of-pension-decision-due', { pensionDecisionCommunicatedOn: on })).toBe(on)
  expect(doneOn('pension-decision-contestable-until', { pensionDecisionContestedOn: on })).toBe(on)
  expect(doneOn('application-keeps-earlier-start-until', { applicationRegisteredOn: on })).toBe(on)
  expect(doneOn('standard-age-reached', { decisionIssuedOn: on })).toBeUndefined()
})
