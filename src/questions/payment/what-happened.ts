import type { GivenFacts } from '../../dossier/dossier.js'
import { type DossierEvent, inOneOrder } from '../../dossier/events.js'
import type { Degree } from '../../law/person.js'
import { type CivilDate, earlierOf, monthOf } from '../../values/civil-date.js'
import { effectOfDecision } from './decision.js'
import type { Decided } from './entry.js'
import { type Interruption, interruptionBy, isKeptBackOn, isSuspending } from './interruption.js'
import type { Inquire, RulesForPayment } from './steps.js'

/** A review decision, and from when the pension follows it; not known of one that does not tell its degree. */
export interface DecisionInForce {
  readonly event: DossierEvent
  readonly effect: Decided<CivilDate, RulesForPayment> | undefined
}

/** What the events of a dossier have made of its pension. The timeline, the pension and the allowance read it. */
export interface WhatHappened {
  readonly interruptions: readonly Interruption[]
  readonly decisions: readonly DecisionInForce[]
}

/** Of two decisions of one month only the later has an effect: both would have it on the same first of the month. */
const isOvertaken = (event: DossierEvent, events: readonly DossierEvent[]): boolean =>
  events.some(({ id, on }) => id === 'review-decision' && on > event.on && monthOf(on) === monthOf(event.on))

/** Reckons each event by itself: what a cause does to the payment hangs on no other cause. */
export const whatHappened = (
  events: readonly DossierEvent[],
  facts: GivenFacts,
  isOwed: (event: DossierEvent) => boolean,
  inquire: Inquire,
): WhatHappened => {
  const interruptions: Interruption[] = []
  const decisions: DecisionInForce[] = []
  for (const event of inOneOrder(events)) {
    if (isSuspending(event)) {
      const interruption =
        facts.scheme === 'notaries' || !isOwed(event)
          ? undefined
          : interruptionBy(event, events, facts, inquire)
      if (interruption) interruptions.push(interruption)
    } else if (event.id === 'review-decision' && !isOvertaken(event, events)) {
      // Whether it changes the pension or ends it is not known without its degree.
      const effect = event.degree === undefined ? undefined : effectOfDecision(event, facts, inquire)
      decisions.push({ event, effect })
    }
  }
  return { interruptions, decisions }
}

/** The first day from which the pension is ended: the earliest of the ends that the events bring. */
export const endOf = ({ interruptions, decisions }: WhatHappened): CivilDate | undefined =>
  [
    ...interruptions.flatMap(({ endsFrom }) => endsFrom ?? []),
    ...decisions.flatMap(({ event, effect }) => (event.degree === 'none' && effect ? [effect.value] : [])),
  ].reduce<CivilDate | undefined>((first, day) => (first ? earlierOf(first, day) : day), undefined)

export const isSuspendedOn = ({ interruptions }: WhatHappened, day: CivilDate): boolean =>
  interruptions.some(interruption => isKeptBackOn(interruption, day) === true)

/** What suspends the payment of a day or not, as a request was made or not, of which nothing is told. */
export const openOn = ({ interruptions }: WhatHappened, day: CivilDate): readonly DossierEvent[] =>
  interruptions.filter(interruption => isKeptBackOn(interruption, day) === 'open').map(({ event }) => event)

/** The degree of the last decision that has taken effect, or the first one. */
export const degreeOn = ({ decisions }: WhatHappened, first: () => Degree, day: CivilDate): Degree =>
  decisions
    .filter(({ effect }) => (effect?.value ?? day) <= day)
    .flatMap(({ event: { degree } }) => (degree === undefined || degree === 'none' ? [] : [degree]))
    .at(-1) ?? first()
