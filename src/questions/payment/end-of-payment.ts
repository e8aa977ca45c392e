import type { ValidEvent } from '../../dossier/events.js'
import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, earlierFirst, firstOfNextMonth } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { cessationOf } from './cessation.js'
import type { DecisionInForce } from './decisions.js'
import { decided } from './entry.js'
import type { Interruption, Steps } from './interruption.js'
import type { CessationCause } from './steps.js'
import type { Told } from './told.js'

/** The pension has ended from a first of the month, unless a ruling or a judgment gives it back. */
export interface End {
  readonly cause: CessationCause
  readonly on: CivilDate
  /** The day of the event that ends it. */
  readonly eventOn: CivilDate
  readonly path: string | undefined
  /** The day from which it is paid again. */
  readonly until?: CivilDate | undefined
  /** The day on which a ruling or a judgment undid it. */
  readonly undoneOn?: CivilDate | undefined
  readonly undoneBy?: ValidEvent['id'] | undefined
  readonly steps: Steps
}

/** Whether a day lies between an end and what undid it: until then nothing was owed. */
export const isBetween = (
  day: CivilDate,
  { on, undoneOn }: { readonly on: CivilDate; readonly undoneOn?: CivilDate | undefined },
): boolean => day >= on && (undoneOn === undefined || day < undoneOn)

/** Whether a death came in the pension that ended with it, though the end may have come of twelve months too. */
export const isDeathWith = ({ on }: End, { id, on: diedOn }: ValidEvent): boolean =>
  id === 'death' && firstOfNextMonth(diedOn) === on

const ofTwelveMonths = ({ endsFrom, endsAs, on, suspended, path }: Interruption): readonly End[] =>
  endsFrom && endsAs ? [{ cause: endsAs, on: endsFrom, eventOn: on, path, steps: suspended }] : []

/** The first decision after it that undoes this very one, and gives a degree in life: to the dead nothing is given back. */
const givenBackBy = (
  decision: DecisionInForce,
  all: readonly DecisionInForce[],
  deathEndsOn: CivilDate | undefined,
): DecisionInForce | undefined =>
  all.find(
    ({ undoes, degree, event, from }) =>
      degree !== 'none' &&
      event.on > decision.event.on &&
      (undoes === 'any' || undoes === decision.event.on) &&
      (deathEndsOn === undefined || from < deathEndsOn),
  )

const ofDecision = (
  decision: DecisionInForce,
  all: readonly DecisionInForce[],
  deathEndsOn: CivilDate | undefined,
  { pathOf }: Told,
): readonly End[] => {
  if (decision.degree !== 'none') return []
  const back = givenBackBy(decision, all, deathEndsOn)
  return [
    {
      cause: 'capacity-regained',
      on: decision.from,
      eventOn: decision.event.on,
      path: pathOf(decision.event),
      until: back?.from,
      undoneOn: back?.event.on,
      undoneBy: back?.event.id,
      steps: decision.steps,
    },
  ]
}

const ofDeath = (event: ValidEvent, { facts, inquire, pathOf }: Told): readonly End[] => {
  if (event.id !== 'death') return []
  const end = decided(inquiry => {
    const law = facts.scheme === 'notaries' ? facts.scheme : lawOfEvent(facts, event.on, inquiry)
    return isNotCovered(law) ? law : cessationOf({ law, cause: 'death', on: event.on }, inquiry)
  }, inquire)
  return end
    ? [{ cause: 'death', on: end.value, eventOn: event.on, path: pathOf(event), steps: end.steps }]
    : []
}

/** Of two ends on one day that whose event is earlier. */
const byDays = (one: End, other: End): number =>
  earlierFirst(one.on, other.on) || earlierFirst(one.eventOn, other.eventOn)

/** Every end that the events bring, the earliest first; of those of one day the death. */
export const endsOf = (
  interruptions: readonly Interruption[],
  decisions: readonly DecisionInForce[],
  told: Told,
): readonly End[] => {
  const deaths = told.events.flatMap(event => ofDeath(event, told))
  const deathEndsOn = deaths[0]?.on
  return [
    ...deaths,
    ...interruptions.flatMap(ofTwelveMonths),
    ...decisions.flatMap(decision => ofDecision(decision, decisions, deathEndsOn, told)),
  ]
    .map(bare)
    .sort(byDays)
}
