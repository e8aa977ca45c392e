import type { GivenFacts } from '../../dossier/dossier.js'
import type { DossierEvent } from '../../dossier/events.js'
import { bare } from '../../values/bare.js'
import { newDecisionDueByOf } from '../review/inner.js'
import { type DatedEntry, decided, entryFrom } from './entry.js'
import type { Interruption } from './interruption.js'
import type { Inquire, PaymentEvent } from './steps.js'
import { type DecisionInForce, isSuspendedOn, type WhatHappened } from './what-happened.js'

type Entries = readonly DatedEntry<PaymentEvent>[]

/** The notary's own deadline for sending a new decision. */
const sendingDeadline = (
  { on: reviewedOn }: DossierEvent,
  { scheme }: GivenFacts,
  inquire: Inquire,
): Entries => {
  if (scheme !== 'notaries') return []
  const deadline = decided(inquiry => newDecisionDueByOf({ reviewedOn }, inquiry), inquire)
  return deadline ? entryFrom(deadline.steps, deadline.value, 'new-decision-to-be-sent-by', 'person') : []
}

const entriesOfDecision = (
  { event, effect }: DecisionInForce,
  facts: GivenFacts,
  inquire: Inquire,
): Entries => {
  if (!effect) return []
  const name = event.degree === 'none' ? 'payment-ends' : 'review-decision-takes-effect'
  return [...sendingDeadline(event, facts, inquire), ...entryFrom(effect.steps, effect.value, name, 'law')]
}

const entriesOfInterruption = (interruption: Interruption, happened: WhatHappened): Entries => {
  const { suspended, resumed, endsFrom } = bare(interruption)
  const { from, reviewMovedTo } = bare(suspended.value)
  // Payment comes back on the day on which no cause keeps it back any more.
  const isBack = resumed && !isSuspendedOn(happened, resumed.value.from)
  return [
    ...entryFrom(suspended.steps, reviewMovedTo, 'review-moved-to', 'person'),
    ...entryFrom(suspended.steps, from, 'payment-suspended', 'law', 'suspension.from'),
    ...(isBack ? entryFrom(resumed.steps, resumed.value.from, 'payment-resumed', 'law') : []),
    ...entryFrom(suspended.steps, endsFrom, 'payment-ends', 'law'),
  ]
}

/** What the events of the dossier bring about, as days of a timeline. */
export const entriesOfEvents = (happened: WhatHappened, facts: GivenFacts, inquire: Inquire): Entries => [
  ...happened.interruptions.flatMap(interruption => entriesOfInterruption(interruption, happened)),
  ...happened.decisions.flatMap(decision => entriesOfDecision(decision, facts, inquire)),
]
