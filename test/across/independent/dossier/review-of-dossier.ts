import { addMonths, dateText, dayNumber } from '../day-number.js'
import { exemptionOn, retirementUnder } from '../life/age-and-stage.js'
import { actsOf, inForceFrom } from '../life/acts.js'
import { isUnderLaw360 } from '../life/calendar.js'
import type { Course } from '../life/course.js'
import { firstDecisionOn, lastOfEachMonth } from '../life/decisions.js'
import type { State } from '../life/facts.js'
import type { World } from '../life/world.js'
import { type Outcome, valueOf } from './outcome.js'
import { AFTER_AN_END } from './sums-of-month.js'

// The window of the next review, from the last decision in force (16.7).

const windowAfter = (world: World, issued: number, due: number | undefined): Outcome => {
  const earliest = addMonths(issued, 12)
  const standardAge = retirementUnder(world, isUnderLaw360(issued)).reachedOn
  const latest = Math.min(addMonths(issued, 36), standardAge - 1)
  if (latest < earliest) return valueOf({ exempt: true, ground: 'standard-age-reached' })
  return valueOf({
    exempt: false,
    earliest: dateText(earliest),
    latest: dateText(latest),
    ...(due === undefined ? {} : { dueInsideWindow: due >= earliest && due <= latest }),
  })
}

/** A pension that has ended has no later review; a decision counts from the month in which it has its effect. */
export const reviewOf = (world: World, course: Course, state: State, month: string): Outcome => {
  if (state.state === 'ended') return { notDue: 'payment-ended' }
  if (state.state === 'undetermined') return AFTER_AN_END
  const { decisions, judgments } = actsOf(world, course)
  const judged = judgments.map(judgment => ({
    on: judgment.on,
    degree: judgment.degree,
    from: inForceFrom(judgment, decisions),
  }))
  const last = [...lastOfEachMonth(decisions), ...judged]
    .filter(({ degree, from }) => degree !== 'none' && from <= dayNumber(`${month}-01`))
    .sort((one, other) => one.from - other.from)
    .at(-1)
  const first = firstDecisionOn(world)
  const issued = last?.on ?? first
  const ground = exemptionOn(world, course, issued)
  if (ground !== undefined) return valueOf({ exempt: true, ground })
  const { reviewDueOn } = world.dossier.medicalDecision
  const due = last === undefined && reviewDueOn !== undefined ? dayNumber(reviewDueOn) : undefined
  return windowAfter(world, issued, due)
}
