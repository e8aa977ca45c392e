import { type DossierEvent, eventPath } from '../../dossier/events.js'
import type { SectionContext } from '../../dossier/section-rule.js'
import { aside, carryOver, onTrial } from '../../law/inquiry.js'
import type { ReasonWhyNotDue } from '../../law/not-due.js'
import type { Degree } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import { factLackedBy } from './decision.js'
import { isOwed, type Person } from './owed.js'
import type { Inquire, Inquiry, InquiryNotes } from './steps.js'
import { degreeOn, endOf, isSuspendedOn, openOn, whatHappened, type WhatHappened } from './what-happened.js'

/** What the events of a dossier have made of the pension by a day. */
export interface PaymentState {
  /** The degree of the last review decision that has taken effect, or the first. */
  readonly degree: Degree
  readonly stopped?: Extract<ReasonWhyNotDue, 'payment-suspended' | 'payment-ended'>
}

const stoppedOn = (happened: WhatHappened, day: CivilDate): Pick<PaymentState, 'stopped'> => {
  const end = endOf(happened)
  if (end !== undefined && end <= day) return { stopped: 'payment-ended' }
  return isSuspendedOn(happened, day) ? { stopped: 'payment-suspended' } : {}
}

/** What is not the pensioner's own stops no payment, whether it was owed or not. */
const hasEffect = (event: DossierEvent, facts: Person, inquiry: Inquiry): boolean =>
  event.id === 'review-decision' || (event.imputable !== false && isOwed(event, facts, inquiry))

/** What an event that may touch the payment of a day has to tell, and does not: the section waits for it. */
const needWhatEventsLack = (context: SectionContext<object>, day: CivilDate, inquiry: Inquiry): void => {
  const { events = [] } = context.facts
  for (const [place, event] of events.entries()) {
    if (firstOfNextMonth(event.on) > day || !hasEffect(event, context.facts, onTrial(inquiry))) continue
    const lacking = factLackedBy(event, context.facts, onTrial(inquiry))
    if (lacking) context.need(eventPath(place, lacking))
  }
}

/** A degree of a day that a decision before it may have changed, and does not tell, is waited for. */
export const needDegreesOf = (context: SectionContext<object>, day: CivilDate): void => {
  const { events = [] } = context.facts
  const untold = events.findIndex(
    ({ id, on, degree }) => id === 'review-decision' && degree === undefined && firstOfNextMonth(on) <= day,
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
  // Every effect falls on the first of a month after the event: of a later one nothing need be known.
  const before = events.filter(({ id, on }) => id === 'resumption-requested' || firstOfNextMonth(on) <= day)
  const happened = whatHappened(before, facts, event => hasEffect(event, facts, inquire()), inquire)
  const state: PaymentState = bare({
    degree: degreeOn(happened, () => facts.degree, day),
    ...stoppedOn(happened, day),
  })
  // What has ended stays ended, whatever else an event might tell.
  if (state.stopped !== 'payment-ended') needWhatEventsLack(context, day, inquiry)
  if (!state.stopped)
    for (const event of openOn(happened, day)) context.need(eventPath(events.indexOf(event), 'requestedOn'))
  if (state.stopped) for (const notes of beside) carryOver(notes, inquiry)
  return state
}
