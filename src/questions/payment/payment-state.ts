import { eventPath, inOneOrder } from '../../dossier/events.js'
import type { SectionContext } from '../../dossier/section-rule.js'
import { aside, carryOver, onTrial } from '../../law/inquiry.js'
import type { ReasonWhyNotDue } from '../../law/not-due.js'
import type { Degree } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { byDay, type DatedEntry } from './entry.js'
import { effectOfDecision, entriesOfEvents, factLackedBy, isOwed } from './of-events.js'
import type { Inquire, Inquiry, InquiryNotes, PaymentEvent } from './steps.js'

/** What the events of a dossier have made of the pension by a day. */
export interface PaymentState {
  /** The degree of the last review decision that has taken effect, or the first. */
  readonly degree: Degree
  readonly stopped?: Extract<ReasonWhyNotDue, 'payment-suspended' | 'payment-ended'>
}

const STOPS_AND_STARTS: readonly PaymentEvent[] = ['payment-suspended', 'payment-resumed']

const stoppedOn = (
  entries: readonly DatedEntry<PaymentEvent>[],
  day: CivilDate,
): Pick<PaymentState, 'stopped'> => {
  const past = entries.filter(({ on }) => on <= day)
  if (past.some(({ event }) => event === 'payment-ends')) return { stopped: 'payment-ended' }
  const last = past.filter(({ event }) => STOPS_AND_STARTS.includes(event)).at(-1)
  return last?.event === 'payment-suspended' ? { stopped: 'payment-suspended' } : {}
}

const degreeOn = (context: SectionContext<object>, day: CivilDate, inquiry: Inquiry): Degree => {
  const { events = [] } = context.facts
  const decided = inOneOrder(events)
    .filter(({ id }) => id === 'review-decision')
    .filter(event => (effectOfDecision(event, context.facts, () => aside(inquiry))?.value ?? day) <= day)
    .flatMap(({ degree }) => (degree === undefined || degree === 'none' ? [] : [degree]))
  return decided.at(-1) ?? context.facts.degree
}

/** What an event that may touch the payment of a day has to tell, and does not: the section waits for it. */
const needWhatEventsLack = (context: SectionContext<object>, day: CivilDate, inquiry: Inquiry): void => {
  const { events = [] } = context.facts
  for (const [place, event] of events.entries()) {
    if (event.on > day || !isOwed(event, context.facts)) continue
    const lacking = factLackedBy(event, context.facts, onTrial(inquiry))
    if (lacking) context.need(eventPath(place, lacking))
  }
}

/** A degree of a day that a decision before it may have changed, and does not tell, is waited for. */
export const needDegreesOf = (context: SectionContext<object>, day: CivilDate): void => {
  const { events = [] } = context.facts
  const untold = events.findIndex(
    ({ id, on, degree }) => id === 'review-decision' && degree === undefined && on <= day,
  )
  if (untold >= 0) context.need(eventPath(untold, 'degree'))
}

/** The degree and the payment on the first day of a month; where it is stopped, the steps that may have stopped it. */
export const paymentStateOn = (
  context: SectionContext<object>,
  day: CivilDate,
  inquiry: Inquiry,
): PaymentState => {
  const { facts } = context
  const { events = [] } = facts
  const beside: InquiryNotes[] = []
  const inquire: Inquire = () => {
    const notes = aside(inquiry)
    beside.push(notes)
    return notes
  }
  const entries = [...entriesOfEvents(events, facts, inquire)].sort(byDay)
  const state: PaymentState = bare({ degree: degreeOn(context, day, inquiry), ...stoppedOn(entries, day) })
  // What has ended stays ended, whatever else an event might tell.
  if (state.stopped !== 'payment-ended') needWhatEventsLack(context, day, inquiry)
  if (state.stopped) for (const notes of beside) carryOver(notes, inquiry)
  return state
}
