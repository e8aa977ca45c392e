import type { Degree, StageInput } from '../facts.js'
import { standardAgeOn } from './age-and-stage.js'
import { NEVER, covers, firstOfMonth, firstOfMonthAfter } from './calendar.js'
import type { Course, DegreeStep, End } from './course.js'
import {
  type Decision,
  degreeTold,
  firstDecisionOn,
  lastOfEachMonth,
  reviewDecisions,
  rulingsOn,
} from './decisions.js'
import { isAfterAnEnd } from './course.js'
import { type World, askForDay, dayOrUndefined, ofKind } from './world.js'

// Everything that places in a degree or in none: decisions, rulings on them, judgments on those.

export interface Judgment {
  readonly on: number
  readonly effectiveFrom: number
  readonly degree: Degree | 'none'
  readonly contested: number
  readonly place: number
  readonly stage?: StageInput | undefined
}

export interface Acts {
  /** In the order of their issue; of a month also those without effect, which still fulfil a duty. */
  readonly decisions: readonly Decision[]
  readonly judgments: readonly Judgment[]
  readonly degrees: readonly DegreeStep[]
  readonly ends: readonly End[]
}

const judgmentsOn = (world: World, course: Course, reviews: readonly Decision[]): Judgment[] => {
  // An end that came after that of a decision bars nothing: the pension had ended by the decision.
  const decided = Math.min(NEVER, ...course.ends.map(end => (end.decidedOn === undefined ? NEVER : end.from)))
  const finalEnds = course.ends.filter(end => end.decidedOn === undefined && end.from <= decided)
  const told = ofKind(world, 'judgment').filter(({ on }) => !isAfterAnEnd({ ...course, ends: finalEnds }, on))
  return told.flatMap(happening => {
    const { on, place, event } = happening
    const first = firstDecisionOn(world)
    const ends = course.ends.map(({ from }) => from)
    const effectiveFrom =
      dayOrUndefined(event.effectiveFrom) ??
      askForDay(world, `effectiveFrom of ${place}`, first + 1, [on, ...ends], on)
    const degree = degreeTold(world, happening)
    const contested = reviews.filter(decision => decision.on <= effectiveFrom).at(-1)?.on ?? first
    // On the very day of the age it is in force, and it is that degree which is converted.
    const isTooLate = effectiveFrom > standardAgeOn(world)
    const stage = event.stageAtDecision
    return degree === undefined || isTooLate ? [] : [{ on, place, effectiveFrom, degree, contested, stage }]
  })
}

const isOverridden = (decision: Decision, judgments: readonly Judgment[]): boolean =>
  judgments.some(
    ({ contested, effectiveFrom, on }) =>
      (decision.on === contested || decision.replaces === contested) &&
      decision.from >= effectiveFrom &&
      decision.on < on,
  )

/** The end that capacity regained brings, until a ruling or judgment on that very decision undoes it. */
const endOf = (
  none: Decision,
  decisions: readonly Decision[],
  judgments: readonly Judgment[],
  lastMonthEnds: number,
): End => {
  const undoing = [
    // A later decision of the same month has the effect on the degree; the ruling still undoes the end.
    ...decisions
      .filter(
        ruling => ruling.replaces === none.on && ruling.degree !== 'none' && !isOverridden(ruling, judgments),
      )
      .map(ruling => ({ from: ruling.from, on: ruling.on })),
    ...judgments
      .filter(({ contested, degree }) => contested === (none.replaces ?? none.on) && degree !== 'none')
      .map(({ effectiveFrom, on }) => ({ from: Math.max(none.from, effectiveFrom), on })),
    // After the month of death there is nobody to give it back to.
  ].filter(({ from }) => from < lastMonthEnds)
  const backOn = Math.min(NEVER, ...undoing.map(({ from }) => from))
  // What is given back inside a month is told of that month.
  const until = firstOfMonth(backOn)
  const undoneOn = Math.min(NEVER, ...undoing.map(({ on }) => on))
  return {
    cause: 'capacity-regained',
    on: none.on,
    from: none.from,
    until,
    backOn,
    undoneOn,
    decidedOn: none.on,
  }
}

const endByJudgment = ({ on, effectiveFrom }: Judgment): End => {
  const from =
    firstOfMonth(effectiveFrom) === effectiveFrom ? effectiveFrom : firstOfMonthAfter(effectiveFrom)
  return { cause: 'capacity-regained', on, from, until: NEVER, undoneOn: NEVER, decidedOn: on }
}

/** Nothing else is in force in the month in which a judgment gives the pension back: of it that judgment tells from its first day. */
export const inForceFrom = (
  { contested, effectiveFrom }: Judgment,
  decisions: readonly Decision[],
): number => {
  const isGivingBack = lastOfEachMonth(decisions).some(
    ({ degree, on, replaces, from }) =>
      degree === 'none' && (replaces ?? on) === contested && from <= effectiveFrom,
  )
  return isGivingBack ? firstOfMonth(effectiveFrom) : effectiveFrom
}

export const actsOf = (world: World, course: Course): Acts => {
  const reviews = reviewDecisions(world, course)
  const rulings = rulingsOn(world, course, reviews)
  const decisions = [...reviews, ...rulings].sort((one, other) => one.on - other.on)
  const judgments = judgmentsOn(world, course, reviews)
  const lastMonthEnds = Math.min(NEVER, ...ofKind(world, 'death').map(({ on }) => firstOfMonthAfter(on)))
  const effective = lastOfEachMonth(decisions)
  const nones = effective.filter(({ degree }) => degree === 'none')
  // What a ruling found is in force where the end that follows it in its month is another than the one it undid.
  const ruled = rulings.filter(({ from }) => nones.some(none => none.from === from))
  const steps = [...ruled, ...effective].flatMap(decision => {
    const { from, degree, on: decidedOn, stage, place } = decision
    const isVoid =
      isOverridden(decision, judgments) || course.ends.some(end => end.from < from && covers(end, from))
    return degree === 'none' || isVoid ? [] : [{ from, degree, decidedOn, stage, place }]
  })
  const judged = judgments.flatMap(judgment => {
    const { on, place, degree, stage } = judgment
    const from = inForceFrom(judgment, decisions)
    return degree === 'none' ? [] : [{ from, degree, decidedOn: on, place, stage }]
  })
  const first = { from: 0, degree: world.dossier.incapacity.degree }
  return {
    decisions,
    judgments,
    degrees: [first, ...[...steps, ...judged].sort((one, other) => one.from - other.from)],
    ends: [
      ...nones.map(none => endOf(none, decisions, judgments, lastMonthEnds)),
      ...judgments.filter(({ degree }) => degree === 'none').map(endByJudgment),
    ],
  }
}
