import type { GivenFacts } from '../../dossier/dossier.js'
import type { ValidEvent } from '../../dossier/events.js'
import type { Degree } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { withBackPay } from './back-pay.js'
import {
  type Conversion,
  conversionDayIn,
  conversionIn,
  type ConversionUnknown,
  isConversionKnown,
  standardAgeIn,
  unlessDead,
} from './conversion-in-life.js'
import { type DecisionInForce, decisionsOf } from './decisions.js'
import { type End, endsOf, isBetween, isDeathWith } from './end-of-payment.js'
import type { Interruption, MovedReview, Unsure } from './interruption.js'
import {
  actingOf,
  isOfAssessmentAlone,
  atConversion,
  decisionsBefore,
  decisiveEnds,
  isEndedBesides,
  interruptionsOf,
  unsureBefore,
} from './one-after-another.js'
import { decidedInTime } from './decided-in-time.js'
import { withoutLateDecisions, withoutLaterThan, withoutRequestsWhileEnded } from './events-that-count.js'
import { isOfAnotherSystem } from './kinds-of-events.js'
import type { NotOwed } from './not-owed.js'
import { withRequestsAnswered } from './reckoned-events.js'
import type { Inquire } from './steps.js'
import { drawnBeforeConversion } from './drawn-before-conversion.js'
import { told, type Told } from './told.js'
import {
  askedBackByNotary,
  deathOfNotary,
  mayKeepBackFrom,
  type Uncovered,
  uncoveredIn,
} from './uncovered.js'
import type { DegreeFrom } from './event-work-begun.js'

/** What the facts and the events of a dossier make of its pension, from the grant on. Every section reads it. */
export interface Life {
  readonly told: Told
  readonly interruptions: readonly Interruption[]
  readonly decisions: readonly DecisionInForce[]
  readonly ends: readonly End[]
  readonly conversion: Conversion | undefined
  readonly conversionUnknown: ConversionUnknown | undefined
  readonly unsure: readonly Unsure[]
  /** Of these, what bears on the degree. */
  readonly unsureDegree: readonly Unsure[]
  /** Where the days of judgments would stand that are not told: from them on the review is counted anew. */
  readonly undated: readonly string[]
  readonly notOwed: readonly NotOwed[]
  readonly moved: readonly MovedReview[]
  /** From when the payment is not reckoned any more, unless it has ended. */
  readonly uncovered: Uncovered | undefined
  /** Events that find the pension ended or converted, or are of another system. */
  readonly withoutEffect: readonly ValidEvent[]
}

const degreesOf = (
  first: Degree | undefined,
  grantedOn: CivilDate,
  decisions: readonly DecisionInForce[],
): readonly DegreeFrom[] => [
  { from: grantedOn, degree: first },
  ...decisions.flatMap(({ from, degree }) => (degree === 'none' ? [] : [{ from, degree }])),
]

/** An end before the conversion that a ruling undoes only after it. */
const undoneAfter = (
  conversion: Conversion | undefined,
  decisions: readonly DecisionInForce[],
): CivilDate | undefined => {
  if (!conversion) return undefined
  const ends = decisions.filter(({ degree, from }) => degree === 'none' && from < conversion.on)
  return decisions.find(
    ({ undoes, from, degree }) =>
      degree !== 'none' &&
      from > conversion.on &&
      ends.some(({ event }) => undoes === 'any' || undoes === event.on),
  )?.from
}

/** Reckons each event by itself, then what comes of them one after another. */
export const reckonedLife = (facts: GivenFacts, grantedOn: CivilDate, inquire: Inquire): Life =>
  lifeBefore(undefined, told(facts, grantedOn, inquire))

/** What is told of a day after the end can change nothing of what was before. */
const lifeBefore = (endsOn: CivilDate | undefined, everything: Told): Life => {
  const { facts, grantedOn, inquire } = everything
  const day = conversionDayIn(everything)
  const standardAgeOn = standardAgeIn(day)
  const all = withoutLateDecisions(withoutLaterThan(endsOn, everything), standardAgeOn)
  const decided = decisionsOf(all)
  const degrees = degreesOf(facts.degree, grantedOn, decided.inForce)
  const reckonedWith = (decisions: readonly DecisionInForce[]) => {
    const over = { ends: endsOf([], decisions, all), undone: decided.undone, unsure: decided.unsure }
    return withRequestsAnswered(withoutRequestsWhileEnded(all, [...over.ends, ...over.undone]), degrees, over)
  }
  const atFirst = reckonedWith(decided.inForce)
  const found = unlessDead(
    conversionIn(day, all, until =>
      drawnBeforeConversion(until, { reckoned: atFirst, decided, standardAgeOn }, all),
    ),
    all,
  )
  const isKnown = isConversionKnown(found)
  const possible = isKnown ? found : undefined
  const ofAge = decisionsBefore(decided.inForce, possible)
  // An end that the conversion keeps from coming about leaves what is asked back to be asked back.
  const reckoned = ofAge.length === decided.inForce.length ? atFirst : reckonedWith(ofAge)
  const acting = actingOf(reckoned.interruptions, endsOf([], ofAge, all), decided.undone, standardAgeOn)
  const endings = endsOf(acting, ofAge, all)
  const ends = decisiveEnds(endings, possible)
  const conversion = atConversion(possible, ends)
  const final = ends.at(-1)
  const isFinal = final !== undefined && final.until === undefined
  if (isFinal && endsOn === undefined && all.events.some(({ on }) => on >= final.on))
    return lifeBefore(final.on, everything)
  const interruptions = interruptionsOf(acting, { ends, undone: decided.undone, conversion }, inquire).map(
    bare,
  )
  const lastEnd = ends.at(-1)
  const isOver = ({ id, on }: ValidEvent): boolean =>
    id !== 'death' && [...ends, ...decided.undone].some(end => isBetween(on, end))
  const inForce = decidedInTime(ofAge, ends, decided.undone)
  const givenBackTooLate =
    isFinal && isEndedBesides(final, endings, possible) ? undefined : undoneAfter(possible, decided.inForce)
  const late = decided.inForce.filter(
    decision => !ofAge.includes(decision) && decision.from !== givenBackTooLate,
  )
  const isAfterTheEnd = (event: ValidEvent): boolean => isFinal && mayKeepBackFrom(event, all) >= final.on
  const endsNothing = (death: ValidEvent): boolean =>
    death === deathOfNotary(all) ? isAfterTheEnd(death) : !ends.some(end => isDeathWith(end, death))
  const withoutEffect = everything.events.filter(
    event =>
      !all.events.includes(event) ||
      (event.id === 'death' && endsNothing(event)) ||
      (isOfAnotherSystem(event.id, all.facts.scheme) && !askedBackByNotary(event, interruptions)) ||
      (isOver(event) && event.id !== 'ruling' && event.id !== 'judgment') ||
      ofAge.some(decision => decision.event === event && !inForce.includes(decision)) ||
      late.some(decision => decision.event === event) ||
      (standardAgeOn !== undefined && event.on >= standardAgeOn && isOfAssessmentAlone(event)),
  )
  const over = new Set(withoutEffect.map(event => all.pathOf(event)))
  return {
    told: all,
    interruptions: withBackPay(interruptions, ends, inquire).map(bare),
    decisions: inForce,
    ends,
    conversion,
    conversionUnknown: isKnown ? undefined : found,
    unsure: unsureBefore([...reckoned.unsure, ...decided.unsure], lastEnd, conversion).map(bare),
    unsureDegree: unsureBefore(decided.unsure, lastEnd, conversion).map(bare),
    undated: decided.undated,
    notOwed: reckoned.notOwed.filter(({ path }) => !over.has(path)),
    moved: reckoned.moved,
    uncovered: uncoveredIn(
      all.events.filter(event => !isOver(event) && !isAfterTheEnd(event)),
      givenBackTooLate,
      interruptions,
      all,
    ),
    withoutEffect,
  }
}
