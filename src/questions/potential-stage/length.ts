import { byLaw, type ByLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { CivilDate } from '../../values/civil-date.js'
import { elapsedStage } from '../../values/completed-time.js'
import { compareStages, NO_STAGE, type Stage, subtractStage } from '../../values/stage.js'
import { standardRetirementOf } from '../retirement-age/inner.js'
import type { PotentialStageFacts } from './facts.js'
import { type Limits, LIMITS } from './limits.js'
import type { Inquiry, PotentialStage } from './steps.js'
import { type WhetherGiven, WHETHER_GIVEN } from './who-is-given-one.js'

/** Where the difference to the complete stage stands, and the cap at the standard age. */
export const DIFFERENCE_AND_CAP: ByLaw<{ readonly difference: Basis; readonly cap: Basis }> = byLaw({
  'law-263-2010': {
    difference: confirmed('law-263-2010', 'art. 75(1)'),
    cap: derived('law-263-2010', 'art. 75(2)'),
  },
  'law-360-2023': {
    difference: confirmed('law-360-2023', 'art. 66'),
    cap: derived('law-360-2023', 'art. 66'),
  },
  notaries: {
    difference: confirmed('notaries-regulation', 'potential stage'),
    cap: derived('notaries-regulation', 'potential stage'),
  },
})

const timeToStandardAge = (grantedOn: CivilDate, reachedOn: CivilDate): Stage =>
  grantedOn >= reachedOn ? NO_STAGE : elapsedStage(grantedOn, reachedOn)

const isNone = (stage: Stage): boolean => compareStages(stage, NO_STAGE) === 0

const shorterOfTheTwo = (difference: Stage, time: Stage): PotentialStage => {
  if (compareStages(difference, time) <= 0) {
    return { stage: difference, boundBy: isNone(difference) ? 'complete-stage-reached' : 'complete-stage' }
  }
  return { stage: time, boundBy: isNone(time) ? 'standard-age-reached' : 'standard-age' }
}

interface Measures {
  readonly limits: Limits
  /** The day on which the standard age is reached. */
  readonly reachedOn: CivilDate
}

const measuresOf = (facts: PotentialStageFacts, inquiry: Inquiry): Outcome<Measures> => {
  const retirement = standardRetirementOf(facts, inquiry)
  if (isNotCovered(retirement)) return retirement
  const limits = LIMITS[facts.law](facts, retirement.completeStage, inquiry)
  return { limits, reachedOn: retirement.reachedOn }
}

const thresholdIn = (
  { limits }: Measures,
  facts: PotentialStageFacts,
  inquiry: Inquiry,
): Outcome<WhetherGiven> => (limits.hasThreshold ? WHETHER_GIVEN[facts.law](facts, inquiry) : 'open')

const lengthIn = (
  { limits: { completeStage, isCappedAtStandardAge }, reachedOn }: Measures,
  facts: PotentialStageFacts,
  inquiry: Inquiry,
): PotentialStage => {
  const { grantedOn, stageAtGrant } = facts
  const basis = DIFFERENCE_AND_CAP[facts.law]
  const difference = inquiry.step(
    'potential-stage.difference-to-complete-stage',
    basis.difference,
    { completeStage, stageAtGrant },
    subtractStage(completeStage, stageAtGrant),
  )
  if (!isCappedAtStandardAge) return shorterOfTheTwo(difference, difference)
  const time = inquiry.step(
    'potential-stage.time-to-standard-age',
    basis.cap,
    { grantedOn, standardAgeReachedOn: reachedOn },
    timeToStandardAge(grantedOn, reachedOn),
  )
  return inquiry.step(
    'potential-stage.shorter-of-the-two',
    basis.cap,
    { difference, timeToStandardAge: time },
    shorterOfTheTwo(difference, time),
  )
}

/** The length of the potential stage, and what bound it. */
export const potentialStageOf = (facts: PotentialStageFacts, inquiry: Inquiry): Outcome<PotentialStage> => {
  const measures = measuresOf(facts, inquiry)
  if (isNotCovered(measures)) return measures
  const threshold = thresholdIn(measures, facts, inquiry)
  if (isNotCovered(threshold)) return threshold
  if (threshold !== 'open') return { stage: NO_STAGE, boundBy: threshold }
  return lengthIn(measures, facts, inquiry)
}

/** Whether there is a potential stage at all; only of who worked with a handicap is it open whether that is looked at. */
export const thresholdOf = (facts: PotentialStageFacts, inquiry: Inquiry): Outcome<WhetherGiven> => {
  if (!facts.handicap) return WHETHER_GIVEN[facts.law](facts, inquiry)
  const measures = measuresOf(facts, inquiry)
  return isNotCovered(measures) ? measures : thresholdIn(measures, facts, inquiry)
}

/** The length that art. 75 gives, whether or not there is a potential stage. */
export const lengthOf = (facts: PotentialStageFacts, inquiry: Inquiry): Outcome<Stage> => {
  const measures = measuresOf(facts, inquiry)
  return isNotCovered(measures) ? measures : lengthIn(measures, facts, inquiry).stage
}
