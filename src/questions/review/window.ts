import { over } from '../../engine/facts.js'
import { byPublicLaw } from '../../law/by-law.js'
import { derived, type Basis } from '../../law/citation.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { addDays, addMonths, type CivilDate, earlierOf } from '../../values/civil-date.js'
import { examinedOn, reviewLawOf } from './exemption.js'
import type { ReviewWindowFacts } from './facts.js'
import type { Inquiry, ReviewExemptionGround } from './steps.js'

/** The days between which a review is held, or why none is. */
export type ReviewWindow =
  | {
      /** A review is asked. */
      readonly exempt: false
      /** The first day for it, one year after the decision; of one issued before 2011 the day that it sets itself. */
      readonly earliest: CivilDate
      /** The last day, included: three years after it, at most the day before the standard age; before 2011 the same one day. */
      readonly latest: CivilDate
      /** Whether the day printed on the medical decision lies between them; absent where it was not given, or of a decision before 2011. */
      readonly dueInsideWindow?: boolean
    }
  | {
      /** No review is asked any more. */
      readonly exempt: true
      /** Why none is; the standard age also where it comes before the first possible day. */
      readonly ground: ReviewExemptionGround
    }

const BASIS = byPublicLaw<Basis>({
  'law-263-2010': derived('law-263-2010', 'art. 78(1)'),
  'law-360-2023': derived('law-360-2023', 'art. 68(1)'),
})

/** Within which days the next review may lawfully be set. */
export const reviewWindowOf = (facts: ReviewWindowFacts, inquiry: Inquiry): Outcome<ReviewWindow> => {
  const { decisionIssuedOn, reviewDueOn } = facts
  const law = reviewLawOf(facts.law, decisionIssuedOn, inquiry)
  if (isNotCovered(law)) return law
  const examined = examinedOn(over(facts, { law, on: decisionIssuedOn }), inquiry)
  if (isNotCovered(examined)) return examined
  if (examined.exempt) return examined
  const { reachedOn } = examined.retirement
  const { earliest, latest } = inquiry.step(
    'review.window',
    BASIS[law],
    { decisionIssuedOn, standardAgeReachedOn: reachedOn },
    {
      earliest: addMonths(decisionIssuedOn, 12),
      latest: earlierOf(addMonths(decisionIssuedOn, 36), addDays(reachedOn, -1)),
    },
  )
  // The standard age comes before the first year is over: no review is left to be made.
  if (latest < earliest) return { exempt: true, ground: 'standard-age-reached' }
  const inside = reviewDueOn ? { dueInsideWindow: earliest <= reviewDueOn && reviewDueOn <= latest } : {}
  return { exempt: false, earliest, latest, ...inside }
}
