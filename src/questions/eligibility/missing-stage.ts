import { byLaw } from '../../law/by-law.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { own } from '../../values/bare.js'
import { NO_STAGE, type Stage, stageFromDays, subtractStage } from '../../values/stage.js'
import { isArt74Person, isFreeOfStage } from './art-74.js'
import { eligibilityOf } from './entitled.js'
import type { EligibilityFacts } from './facts.js'
import { requiredStageOf } from './required-stage-by-age.js'
import type { Inquiry, FirstEligibleStage } from './steps.js'

/** Where any stage at all is enough, a day of it is. */
const SOME_STAGE: Stage = stageFromDays(1)

const toOpenTheRight = (facts: EligibilityFacts, inquiry: Inquiry): Outcome<Stage> => {
  const found = eligibilityOf(facts, inquiry)
  if (isNotCovered(found)) return found
  if (found.entitled) return NO_STAGE
  const hasNone = found.reasons.some(({ code }) => code === 'no-contribution-stage')
  return own(found, 'missingStage') ?? (hasNone ? SOME_STAGE : NO_STAGE)
}

/** Since 2013-03-15 Table 3 no longer opens the right, but the potential stage. */
const toOpenThePotentialStage = (facts: EligibilityFacts, inquiry: Inquiry): Outcome<Stage> => {
  if (isArt74Person(facts, inquiry)) return NO_STAGE
  const required = requiredStageOf(facts, inquiry)
  return isNotCovered(required) ? required : subtractStage(required, facts.stageAtDecision)
}

type Opened = FirstEligibleStage['opens']

/** What the stage asked for opens under each law. */
const OPENED_BY_STAGE = byLaw<Opened>({
  'law-263-2010': 'right',
  'law-263-2010-amended-2013': 'potential-stage',
  'law-360-2023': 'right',
  notaries: 'right',
})

/** Degree III has a potential stage for art. 74 persons only: for all others there Table 3 opens nothing. */
export const openedByStage = (facts: EligibilityFacts): Opened =>
  facts.degree === 'III' && !isFreeOfStage(facts) ? 'right' : OPENED_BY_STAGE[facts.law]

/** The stage that a person lacks on the day of the decision for all that stage opens; none where none is lacking. */
export const missingStageOf = (facts: EligibilityFacts, inquiry: Inquiry): Outcome<Stage> =>
  openedByStage(facts) === 'potential-stage'
    ? toOpenThePotentialStage(facts, inquiry)
    : toOpenTheRight(facts, inquiry)
