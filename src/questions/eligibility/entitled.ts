import { byLaw } from '../../law/by-law.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { Readings } from '../../law/open-questions.js'
import type { Stage } from '../../values/stage.js'
import { belowAgeOfLaw263, belowAgeOfLaw360 } from './below-standard-age.js'
import type { Condition, Reason } from './condition.js'
import { degreeOfTheNotaries, notaryAtDecision } from './conditions-of-the-notaries.js'
import { contributoryStage } from './contributory-stage.js'
import type { EligibilityFacts } from './facts.js'
import {
  type DiseaseFacts,
  isOrdinaryDisease,
  stageSince2013,
  twoOfTheLastFiveYears,
} from './stage-since-2013.js'
import { stageUntil2013 } from './stage-until-2013.js'
import type { Inquiry } from './steps.js'

/** Whether there is a right to the pension, and which conditions fail. */
export type Eligibility =
  | {
      /** Every condition of the law is met: there is a right to the pension. */
      readonly entitled: true
    }
  | {
      /** There is no right. */
      readonly entitled: false
      /** Every condition that fails. */
      readonly reasons: readonly Omit<Reason, 'missingStage'>[]
      /** Where Table 3 sets the stage. */
      readonly missingStage?: Stage
    }

/** What each law asks for; all of it must be met. */
const CONDITIONS = byLaw<readonly Condition[]>({
  'law-263-2010': [belowAgeOfLaw263, stageUntil2013],
  'law-263-2010-amended-2013': [belowAgeOfLaw263, stageSince2013, twoOfTheLastFiveYears],
  'law-360-2023': [belowAgeOfLaw360, contributoryStage],
  notaries: [degreeOfTheNotaries, notaryAtDecision],
})

/** Whether every condition is met; the first that fails decides, whatever the others would look at. */
export const isEntitled = (facts: EligibilityFacts, inquiry: Inquiry): Outcome<boolean> => {
  for (const condition of CONDITIONS[facts.law]) {
    const outcome = condition(facts, inquiry)
    if (isNotCovered(outcome)) return outcome
    if (outcome !== 'met') return false
  }
  return true
}

/** Entitled, or not with every condition that fails. */
export const eligibilityOf = (facts: EligibilityFacts, inquiry: Inquiry): Outcome<Eligibility> => {
  const failed: Reason[] = []
  for (const condition of CONDITIONS[facts.law]) {
    const outcome = condition(facts, inquiry)
    if (isNotCovered(outcome)) return outcome
    if (outcome !== 'met') failed.push(outcome)
  }
  if (failed.length === 0) return { entitled: true }
  const missingStage = failed.find(reason => reason.missingStage)?.missingStage
  return {
    entitled: false,
    reasons: failed.map(({ code, citation, compared }) => ({ code, citation, compared })),
    ...(missingStage ? { missingStage } : {}),
  }
}

/** The reading `applied` cannot be asked without its fact. */
export const alsoNeededForEligibility = (facts: DiseaseFacts, readings: Readings): readonly string[] =>
  CONDITIONS[facts.law].includes(twoOfTheLastFiveYears) &&
  readings['unread-2-of-5-rule'] === 'applied' &&
  isOrdinaryDisease(facts) &&
  facts.stageInLast5Years === undefined
    ? ['stageInLast5Years']
    : []
