import type { ValidEvent } from '../../dossier/events.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { Degree } from '../../law/person.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, earlierFirst, firstOfNextMonth, monthOf } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { effectOfReviewOf } from '../review/inner.js'
import { cessationOf } from './cessation.js'
import { decided } from './entry.js'
import { eventsOfMonth } from './events-of-month.js'
import type { Steps, Unsure } from './interruption.js'
import { withoutTheirDay } from './judgment-without-its-day.js'
import type { Told } from './told.js'

/** A decision on the degree, and the day from which the pension follows it. */
export interface DecisionInForce {
  readonly event: ValidEvent
  readonly degree: Degree | 'none'
  readonly from: CivilDate
  readonly steps: Steps
  /** Of a ruling: the day of the decision that it replaces; of a judgment, any. */
  readonly undoes?: CivilDate | 'any' | undefined
}

export interface Decisions {
  /** By the day of their effect. */
  readonly inForce: readonly DecisionInForce[]
  readonly unsure: readonly Unsure[]
  /** Of judgments whose day is not told, where it stands: from it on they are the last decision, whether they change anything or not. */
  readonly undated: readonly string[]
  /** Ends that never were: from their day to that on which a judgment, or a ruling read so, undid them. */
  readonly undone: readonly Undone[]
}

interface Undone {
  readonly on: CivilDate
  /** The day of the decision. */
  readonly eventOn: CivilDate
  readonly undoneOn: CivilDate
  readonly undoneBy: ValidEvent['id']
  /** What was reckoned of the decision that undid it. */
  readonly undoing: Steps
}

type Found = Pick<Decisions, 'inForce' | 'unsure'>

/** Of two decisions of one month only the later has an effect; of two of one day the institute's goes before. */
const isOvertaken = (event: ValidEvent, told: Told): boolean =>
  eventsOfMonth(told.events, monthOf(event.on)).some(
    other =>
      (other.id === 'review-decision' || (other.id === 'ruling' && !upholds(other, told))) &&
      (other.on > event.on ||
        (other.on === event.on && other.by === 'institute' && event.by !== 'institute')),
  )

/** The notaries' right changes on their own dates, the public one under the law in force on the day. */
const effectOf = (degree: Degree | 'none', on: CivilDate, { facts, inquire }: Told) =>
  decided(inquiry => {
    const law = facts.scheme === 'notaries' ? facts.scheme : lawOfEvent(facts, on, inquiry)
    if (isNotCovered(law)) return law
    return degree === 'none'
      ? cessationOf({ law, cause: 'capacity-regained', on }, inquiry)
      : effectOfReviewOf({ law, decisionIssuedOn: on, reviewedOn: on }, inquiry)
  }, inquire)

const NONE: Found = { inForce: [], unsure: [] }

const unsureFrom = (from: CivilDate, path: string, mayUndoBefore?: CivilDate): Unsure => ({
  from,
  mayEndFrom: from,
  mayUndoBefore,
  needs: [path],
})

const ofReview = (event: ValidEvent, told: Told): Found => {
  if (isOvertaken(event, told)) return NONE
  const { degree, on } = bare(event)
  // Whether it changes the pension or ends it is not known without its degree.
  if (degree === undefined) {
    const from = effectOf('I', on, told)?.value
    return from ? { inForce: [], unsure: [unsureFrom(from, told.pathOf(event, 'degree'))] } : NONE
  }
  const effect = effectOf(degree, on, told)
  return effect ? { inForce: [{ event, degree, from: effect.value, steps: effect.steps }], unsure: [] } : NONE
}

/** The degree that a ruling replaces: of a decision in the dossier, or of the first. */
const replacedBy = (replaces: CivilDate, { facts, events }: Told): Degree | 'none' | undefined =>
  eventsOfMonth(events, monthOf(replaces))
    .filter(({ id, on }) => id === 'review-decision' && on === replaces)
    .at(-1)?.degree ?? (replaces === facts.decisionIssuedOn ? facts.degree : undefined)

/** What upholds the decision changes nothing. */
export const upholds = ({ replaces, degree }: ValidEvent, told: Told): boolean =>
  replaces !== undefined && replacedBy(replaces, told) === degree

const ofRuling = (event: ValidEvent, told: Told): Found => {
  const { degree, replaces, on } = bare(event)
  if (replaces === undefined)
    return {
      inForce: [],
      unsure: [unsureFrom(firstOfNextMonth(told.grantedOn), told.pathOf(event, 'replaces'), on)],
    }
  if (upholds(event, told) || (degree === 'none' && isOvertaken(event, told))) return NONE
  // Its day is the same whichever degree it gives.
  const effect = effectOf(degree ?? 'I', on, told)
  if (!effect) return NONE
  const { inquire, facts, grantedOn } = told
  const since = replaces === facts.decisionIssuedOn ? grantedOn : firstOfNextMonth(replaces)
  const from = {
    'month-after-ruling': effect.value,
    'ruling-day': on,
    'since-replaced-decision': since,
  }[inquire().reading('ruling-effect')]
  if (degree === undefined)
    return { inForce: [], unsure: [unsureFrom(from, told.pathOf(event, 'degree'), on)] }
  return { inForce: [{ event, degree, from, steps: effect.steps, undoes: replaces }], unsure: [] }
}

const ofJudgment = (event: ValidEvent, told: Told): Found => {
  const { degree, effectiveFrom, on } = bare(event)
  // What hangs on its day is known beside the other decisions alone.
  if (effectiveFrom === undefined) return NONE
  if (degree === undefined)
    return { inForce: [], unsure: [unsureFrom(effectiveFrom, told.pathOf(event, 'degree'), on)] }
  const steps = effectOf(degree, on, told)?.steps ?? []
  return { inForce: [{ event, degree, from: effectiveFrom, steps, undoes: 'any' }], unsure: [] }
}

const OF: Readonly<Partial<Record<ValidEvent['id'], (event: ValidEvent, told: Told) => Found>>> = {
  'review-decision': ofReview,
  ruling: ofRuling,
  judgment: ofJudgment,
}

/** A judgment, or a ruling read so, stands in the place of what was decided before it for the same days. */
const setAsideBy = (
  decision: DecisionInForce,
  all: readonly DecisionInForce[],
): DecisionInForce | undefined =>
  all.find(
    ({ event, from, undoes }) =>
      event !== decision.event &&
      (undoes === decision.event.on || (undoes === 'any' && event.on > decision.event.on)) &&
      from <= decision.from,
  )

/** What has been decided of the degree since the grant. */
export const decisionsOf = (told: Told): Decisions => {
  const found = told.events.map(event => own(OF, event.id)?.(event, told) ?? NONE)
  const all = found.flatMap(({ inForce }) => inForce.map(bare))
  const unsure = found.flatMap(finding => finding.unsure.map(bare))
  const withoutDay = withoutTheirDay({ inForce: all, unsure }, told)
  return {
    inForce: all
      .filter(decision => !setAsideBy(decision, all))
      .sort((one, other) => earlierFirst(one.from, other.from)),
    unsure: [...unsure, ...withoutDay.unsure],
    undated: withoutDay.undated,
    undone: all.flatMap(decision => {
      const by = decision.degree === 'none' ? setAsideBy(decision, all) : undefined
      return by
        ? [
            {
              on: decision.from,
              eventOn: decision.event.on,
              undoneOn: by.event.on,
              undoneBy: by.event.id,
              undoing: by.steps,
            },
          ]
        : []
    }),
  }
}
