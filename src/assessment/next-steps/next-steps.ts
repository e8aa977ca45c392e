import { stepsFromTimeline } from './from-timeline.js'
import type { ActOfPerson, NextStep } from './kinds.js'
import { stepsOfRight } from './of-right.js'
import { stepsOfSuspension } from './of-suspension.js'
import { remediesOf } from './remedies.js'
import { dayAskedAbout, hasDied, type Situation, standardAgeOn } from './situation.js'
import { standingSteps } from './standing.js'

/** From the standard age on nobody is assessed any more. */
const isAssessedNoMore = (act: ActOfPerson, situation: Situation): boolean => {
  const [day, age] = [dayAskedAbout(situation), standardAgeOn(situation)]
  return act === 'be-assessed' && day !== undefined && age !== undefined && age <= day
}

/**
 * What is open to this person, in order of urgency: what stands between the person and the money and has no day; what
 * has one, the nearest first; what can be said against a decision whose communication is not told; what is always open.
 */
export const nextStepsOf = (situation: Situation): readonly NextStep[] => {
  const dated = stepsFromTimeline(situation)
  if (hasDied(situation)) return dated
  const { toLift, against } = stepsOfSuspension(situation, dated)
  return [
    ...toLift,
    ...stepsOfRight(situation, dated),
    ...dated,
    ...against,
    ...remediesOf(situation),
    ...standingSteps(situation),
  ].filter(({ act }) => !isAssessedNoMore(act, situation))
}
