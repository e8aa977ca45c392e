import { over } from '../../engine/facts.js'
import { isNotCovered } from '../../law/not-covered.js'
import { lawInForceOn } from '../../law/which-law.js'
import { canBeLateWithCompleteStage, reviewWindowOf } from '../../review/rules.js'
import type { ReviewWindowFacts } from '../../schema/review.js'
import type { Stage } from '../../values/stage.js'
import type { Chain, Question } from '../question.js'
import { answered } from '../section.js'
import { uponEntitlement } from './eligibility.js'

/** The stage at the decision, where that of the grant does not stand for it. */
const stageAtDecision = (chain: Chain): Stage => {
  const { facts, given } = chain
  if (given.stageAtDecision || !given.stageAtGrant) return facts.stageAtDecision
  const { stageAtGrant } = given
  const answer = chain.upon('entitlementStart', grantedOn => ({
    value: grantedOn === facts.decisionIssuedOn,
  }))
  return 'value' in answer && answer.value ? stageAtGrant : facts.stageAtDecision
}

export const review: Question<'review'> = (chain, inquiry) =>
  uponEntitlement(chain, () => {
    const { facts, given } = chain
    // A review follows the law of its day, whichever law opened the pension.
    const law = lawInForceOn({ on: facts.decisionIssuedOn }, inquiry)
    if (isNotCovered(law)) return law
    /** A stage is asked for only where it can exempt. */
    const canExempt = (whole?: Stage): boolean =>
      canBeLateWithCompleteStage(over(facts, { law, on: facts.decisionIssuedOn }), whole, inquiry)
    const own = {
      law,
      get stage(): Stage | undefined {
        return given.stageAtDecision ?? (canExempt() ? stageAtDecision(chain) : undefined)
      },
      get contributoryStage(): Stage | undefined {
        if (given.contributoryStage) return given.contributoryStage
        return canExempt() && canExempt(stageAtDecision(chain)) ? facts.contributoryStage : undefined
      },
    }
    return answered(reviewWindowOf(over(facts, own) as ReviewWindowFacts, inquiry))
  })
