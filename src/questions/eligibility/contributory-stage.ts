import { type Basis, confirmed } from '../../law/citation.js'
import { compareStages, NO_STAGE } from '../../values/stage.js'
import { anyStage, countedStage } from './any-stage.js'
import { isInPracticalTraining } from './art-74.js'
import type { Condition } from './condition.js'
import type { EligibilityFacts } from './facts.js'
import type { Inquiry } from './steps.js'

const ART_61: Basis = confirmed('law-360-2023', 'art. 61')

const isFreeOfStageInTraining = (facts: EligibilityFacts, inquiry: Inquiry): boolean =>
  isInPracticalTraining(facts) &&
  inquiry.step('eligibility.in-practical-training', ART_61, { cause: facts.cause }, true)

/** The paragraph on posted workers has the form of the one on pupils, who need no stage, and says nothing more. */
const isFreeOfStageAsPosted = (facts: EligibilityFacts, inquiry: Inquiry): boolean => {
  if (facts.specialStatus !== 'posted-worker' || facts.cause !== 'work-accident') return false
  const { cause } = facts
  const reading = inquiry.reading('posted-worker-stage')
  return inquiry.step(
    'eligibility.posted-worker',
    confirmed('law-360-2023', 'art. 61(4)'),
    { cause, reading },
    reading === 'not-needed',
  )
}

/** Law 360/2023: some contributory stage, except after an accident or disease of practical training. */
export const contributoryStage: Condition = (facts, inquiry) => {
  if (isFreeOfStageInTraining(facts, inquiry)) return 'met'
  const counted = countedStage(facts, ART_61, inquiry)
  if (compareStages(counted, NO_STAGE) === 0 && isFreeOfStageAsPosted(facts, inquiry)) return 'met'
  return anyStage(counted, ART_61, inquiry)
}
