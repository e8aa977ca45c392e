import { over } from '../../engine/facts.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { lawInForceOn } from '../applicable-law/inner.js'
import { canBeLateWithCompleteStage, examinedOn } from './exemption.js'
import type { ReviewExemptionFacts } from './facts.js'
import type { Inquiry } from './steps.js'
import type { ReviewWindow } from './window.js'

/**
 * Of a decision issued before 2011 only the day of review that it sets is known, and whether the law of that day still asks
 * for the review. Within which days it could be set was for a law that is not covered.
 */
export const reviewOfOlderDecision = (
  facts: Omit<ReviewExemptionFacts, 'law' | 'on'> & { readonly stageAtGrant: Stage },
  reviewDueOn: CivilDate,
  inquiry: Inquiry,
): Outcome<ReviewWindow> => {
  const law = lawInForceOn({ on: reviewDueOn }, inquiry)
  if (isNotCovered(law)) return law
  const day = { law, on: reviewDueOn }
  /** A stage is asked for only where it can exempt. */
  const canExempt = (): boolean => canBeLateWithCompleteStage(over(facts, day), undefined, inquiry)
  const asked = {
    ...day,
    get stage(): Stage | undefined {
      return canExempt() ? facts.stageAtGrant : undefined
    },
    get contributoryStage(): Stage | undefined {
      return canExempt() ? facts.contributoryStage : undefined
    },
  }
  const examined = examinedOn(over(facts, asked) as ReviewExemptionFacts, inquiry)
  if (isNotCovered(examined) || examined.exempt) return examined
  return { exempt: false, earliest: reviewDueOn, latest: reviewDueOn }
}
