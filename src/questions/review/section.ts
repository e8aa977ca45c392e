import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { isAnswered, answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { Stage } from '../../values/stage.js'
import { lawInForceOn } from '../applicable-law/inner.js'
import type { EntitledSection } from '../eligibility/answers.js'
import { uponEntitlement } from '../eligibility/inner.js'
import type { EntitlementStartSection } from '../entitlement/answers.js'
import type { ReviewSection } from './answers.js'
import { canBeLateWithCompleteStage } from './exemption.js'
import type { ReviewWindowFacts } from './facts.js'
import type { RulesForReview } from './steps.js'
import { reviewWindowOf } from './window.js'

type RestsOn = EntitledSection & EntitlementStartSection

/** Whether one stage that is given stands for the day of the decision and that of the grant. */
const isOneDay = (context: SectionContext<RestsOn>): boolean => {
  const answer = context.upon('entitlementStart', on => ({ value: on === context.facts.decisionIssuedOn }))
  return isAnswered(answer) && answer.value
}

const stageAtDecision = (context: SectionContext<RestsOn>): Stage => {
  const { facts, given } = context
  if (given.stageAtDecision || !given.stageAtGrant) return facts.stageAtDecision
  return isOneDay(context) ? given.stageAtGrant : facts.stageAtDecision
}

/** The whole of which the contributory stage is a part, where it is given. */
const wholeStage = (context: SectionContext<RestsOn>): Stage | undefined => {
  const { stageAtGrant, stageAtDecision: atDecision } = context.given
  if (stageAtGrant || !atDecision) return stageAtGrant
  return isOneDay(context) ? atDecision : undefined
}

export const review: SectionRule<ReviewSection['review'], RestsOn, RulesForReview> = (context, inquiry) =>
  uponEntitlement(context, () => {
    const { facts, given } = context
    // A review follows the law of its day, whichever law opened the pension.
    const law = lawInForceOn({ on: facts.decisionIssuedOn }, inquiry)
    if (isNotCovered(law)) return law
    /** A stage is asked for only where it can exempt. */
    const canExempt = (whole?: Stage): boolean =>
      canBeLateWithCompleteStage(over(facts, { law, on: facts.decisionIssuedOn }), whole, inquiry)
    const own = {
      law,
      get stage(): Stage | undefined {
        return given.stageAtDecision ?? (canExempt() ? stageAtDecision(context) : undefined)
      },
      get contributoryStage(): Stage | undefined {
        if (given.contributoryStage) return given.contributoryStage
        return canExempt() && canExempt(wholeStage(context)) ? facts.contributoryStage : undefined
      },
    }
    return answered(reviewWindowOf(over(facts, own) as ReviewWindowFacts, inquiry))
  })
