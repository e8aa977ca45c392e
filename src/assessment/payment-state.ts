import type { Inquiry } from '../law/inquiry.js'
import type { OpenQuestionId, Readings } from '../law/open-questions.js'
import type { Degree } from '../law/person.js'
import type { CivilDate } from '../values/civil-date.js'
import type { Facts, Particulars } from './facts.js'
import type { NotDue } from './section.js'
import { byDay, type TimelineEntry } from './timeline/entry.js'
import { effectOfDecision, entriesOfEvents } from './timeline/of-events.js'

/** What the events of a dossier have made of the pension by a day. */
export interface PaymentState {
  /** The degree of the last review decision that has taken effect, or the first. */
  readonly degree: Degree
  readonly stopped?: Extract<NotDue['because'], 'payment-suspended' | 'payment-ended'>
}

const STOPS_AND_STARTS: readonly TimelineEntry['event'][] = ['payment-suspended', 'payment-resumed']

const stoppedOn = (entries: readonly TimelineEntry[], day: CivilDate): Pick<PaymentState, 'stopped'> => {
  const past = entries.filter(({ on }) => on <= day)
  if (past.some(({ event }) => event === 'payment-ends')) return { stopped: 'payment-ended' }
  const last = past.filter(({ event }) => STOPS_AND_STARTS.includes(event)).at(-1)
  return last?.event === 'payment-suspended' ? { stopped: 'payment-suspended' } : {}
}

const degreeOn = (facts: Facts & Particulars, day: CivilDate, readings: Readings): Degree => {
  const { events = [], degree: first } = facts
  const decided = events
    .filter(({ id }) => id === 'review-decision')
    .sort(byDay)
    .filter(event => (effectOfDecision(event, facts, readings)?.value ?? day) <= day)
    .flatMap(({ degree }) => (degree === undefined || degree === 'none' ? [] : [degree]))
  return decided.at(-1) ?? first
}

/** The open questions that can move what an event does to the payment. */
const ASKED_BY_EVENTS: readonly OpenQuestionId[] = ['notaries-deadline-holiday', 'twelve-months-roll']

/** The degree and the payment on the first day of a month. */
export const paymentStateOn = (
  facts: Facts & Particulars,
  day: CivilDate,
  readings: Readings,
  inquiry: Inquiry,
): PaymentState => {
  const { events = [] } = facts
  // The timeline's rules ask for themselves; what they ask decides this section too, and is recorded here.
  if (events.length > 0) for (const question of ASKED_BY_EVENTS) inquiry.reading(question)
  const entries = [...entriesOfEvents(events, facts, readings)].sort(byDay)
  return { degree: degreeOn(facts, day, readings), ...stoppedOn(entries, day) }
}
