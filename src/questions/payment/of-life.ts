import { bare } from '../../values/bare.js'
import { newDecisionDueByOf } from '../review/inner.js'
import type { DecisionInForce } from './decisions.js'
import type { End } from './end-of-payment.js'
import { type DatedEntry, decided, entryFrom } from './entry.js'
import { covers, type Interruption } from './interruption.js'
import type { Life } from './life.js'
import { openTermsOf } from './open-terms.js'
import { causesOn } from './causes-of-suspension.js'
import { endOn, stateOnDay } from './payment-state.js'
import type { PaymentEvent } from './steps.js'

type Entries = readonly DatedEntry<PaymentEvent>[]

/** The notary's own deadline for sending a new decision. */
const sendingDeadline = ({ event }: DecisionInForce, { told }: Life): Entries => {
  if (told.facts.scheme !== 'notaries') return []
  const { on: reviewedOn } = event
  const deadline = decided(inquiry => newDecisionDueByOf({ reviewedOn }, inquiry), told.inquire)
  return deadline ? entryFrom(deadline.steps, deadline.value, 'new-decision-to-be-sent-by', 'person') : []
}

const takingEffect = ({ degree, steps, from, event }: DecisionInForce, { told }: Life): Entries =>
  degree === 'none'
    ? []
    : entryFrom(steps, from, 'review-decision-takes-effect' as const, 'law').map(found => ({
        ...found,
        path: told.pathOf(event),
        degree,
      }))

const ofDecision = (decision: DecisionInForce, life: Life): Entries => [
  ...sendingDeadline(decision, life),
  ...takingEffect(decision, life),
]

const ofInterruption = (
  { from, until, paidBackFrom, suspended, resumed = [], of, path }: Interruption,
  life: Life,
): Entries => {
  if (!of.includes('pension')) return []
  const back = paidBackFrom ?? until
  // Payment comes back on the day on which no cause keeps it back any more.
  const isBack =
    back !== undefined && causesOn(life, 'pension', back).length === 0 && endOn(life, back) === undefined
  // A pension that has ended by its first day is not suspended.
  const isOwed = endOn(life, from) === undefined
  return [
    ...(isOwed ? entryFrom(suspended, from, 'payment-suspended' as const, 'law', 'suspension.from') : []),
    ...(isBack ? entryFrom(resumed, back, 'payment-resumed' as const, 'law') : []),
  ].map(found => ({ ...found, path }))
}

const ofEnd = ({ on, until, steps }: End, { decisions }: Life): Entries => {
  const back = decisions.find(({ from }) => from === until)
  return [
    ...entryFrom(steps, on, 'payment-ends', 'law'),
    ...(back ? entryFrom(back.steps, until, 'payment-resumed', 'law') : []),
  ]
}

/** Of what is not told nothing is shown that may have come out otherwise. */
const isSure = ({ on }: { readonly on: string }, life: Life): boolean =>
  !life.unsure.some(unsure => covers(unsure, on as Interruption['from'])) &&
  stateOnDay(life, 'pension', on as Interruption['from']).state !== 'undetermined'

/** What the events of a dossier bring about, as days of a timeline. */
export const entriesOfLife = (life: Life): Entries => {
  const { conversion } = life
  return [
    ...openTermsOf(life),
    ...life.moved.flatMap(({ to, steps }) => entryFrom(steps, to, 'review-moved-to', 'person')),
    ...[
      ...life.interruptions.flatMap(interruption => ofInterruption(interruption, life)),
      ...life.ends.flatMap(end => ofEnd(end, life)),
      ...life.decisions.flatMap(decision => ofDecision(decision, life)),
      ...(conversion && conversion.outcome !== 'continues-as-invalidity'
        ? entryFrom(
            conversion.steps,
            conversion.on,
            'pension-converted',
            'law',
            'entitlement.old-age-conditions',
          )
        : []),
    ].filter(entry => isSure(bare(entry), life)),
  ]
}
