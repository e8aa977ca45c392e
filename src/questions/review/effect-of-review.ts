import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { isPublicLaw } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import type { EffectOfReviewFacts } from './facts.js'
import { newDecisionDueByOf } from './new-decision-due-by.js'
import type { Inquiry } from './steps.js'

type EffectRule = (facts: EffectOfReviewFacts, inquiry: Inquiry) => Outcome<CivilDate>

const monthAfterIssue =
  (basis: Basis): EffectRule =>
  ({ decisionIssuedOn }, inquiry) =>
    inquiry.step(
      'entitlement.effect-of-review',
      basis,
      { decisionIssuedOn },
      firstOfNextMonth(decisionIssuedOn),
    )

/** The notaries' pension moves after the deadline for sending the decision, not after its issue. */
const monthAfterDeadline: EffectRule = ({ decisionIssuedOn, reviewedOn = decisionIssuedOn }, inquiry) => {
  const sendingDeadline = newDecisionDueByOf({ reviewedOn }, inquiry)
  if (isNotCovered(sendingDeadline)) return sendingDeadline
  return inquiry.step(
    'entitlement.effect-of-review-for-notaries',
    confirmed('notaries-regulation', 'effect of the review'),
    { sendingDeadline },
    firstOfNextMonth(sendingDeadline),
  )
}

const EFFECT = byLaw<EffectRule>({
  'law-263-2010': monthAfterIssue(confirmed('law-263-2010', 'art. 78(3)')),
  'law-360-2023': monthAfterIssue(confirmed('law-360-2023', 'art. 68(3)')),
  notaries: monthAfterDeadline,
})

/** The day from which a review decision changes or ends the pension. Never moved for a holiday. */
export const effectOfReviewOf: EffectRule = (facts, inquiry) => EFFECT[facts.law](facts, inquiry)

export const alsoNeededForEffect = ({ law, reviewedOn }: EffectOfReviewFacts): readonly string[] =>
  isPublicLaw(law) || reviewedOn !== undefined ? [] : ['reviewedOn']
