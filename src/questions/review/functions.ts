import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { alsoNeededForEffect, effectOfReviewOf } from './effect-of-review.js'
import { type ReviewExemption, reviewExemptionOf } from './exemption.js'
import {
  type NewDecisionDueByFacts,
  newDecisionDueBySchema,
  type ReviewExemptionFacts,
  reviewExemptionSchema,
  type ReviewWindowFacts,
  reviewWindowSchema,
  type EffectOfReviewFacts,
  effectOfReviewSchema,
} from './facts.js'
import { newDecisionDueByOf } from './new-decision-due-by.js'
import type { Finding } from './steps.js'
import { type ReviewWindow, reviewWindowOf } from './window.js'

/**
 * Decides within which days the next medical review may lawfully be set, or why there is none.
 *
 * *Law*: Law 263/2010 art. 78(1), 79; Law 360/2023 art. 68(1), 69.
 *
 * *Details*: from one to three years after the decision, both days included, at most the day before the standard
 * age. The pensioner may ask for a review at any time beside it. `law` is the one in force on the day.
 *
 * *Errors*: `invalid-input`; `not-covered` with `annex-5` for a birth month before its first row.
 *
 * @example
 * reviewWindow({ law: 'law-360-2023', sex: 'male', birthDate: '1986-05-20', decisionIssuedOn: '2026-05-04' }).value // => { exempt: false, earliest: '2027-05-04', latest: '2029-05-04' }
 */
export const reviewWindow = (
  facts: ReviewWindowFacts<Partial<Stage>>,
  options?: Options,
): Finding<ReviewWindow> => ask('review-window', reviewWindowSchema, reviewWindowOf, facts, options)

/**
 * Decides whether on a day no review is asked any more, and on what ground.
 *
 * *Law*: Law 263/2010 art. 79(1); Law 360/2023 art. 69.
 *
 * *Details*: irreversible invalidity; the standard age reached; at most five years below it with the complete
 * stage (Law 360/2023: the complete contributory stage). A stage left out exempts nobody.
 *
 * *Errors*: `invalid-input`; `not-covered` with `annex-5` for a birth month before its first row.
 *
 * @example
 * reviewExemption({ law: 'law-360-2023', sex: 'male', birthDate: '1966-01-10', on: '2026-01-10', contributoryStage: { years: 35 } }).value.exempt // => true
 */
export const reviewExemption = (
  facts: ReviewExemptionFacts<Partial<Stage>>,
  options?: Options,
): Finding<ReviewExemption> =>
  ask('review-exemption', reviewExemptionSchema, reviewExemptionOf, facts, options)

/**
 * Decides until when a notary must send the new decision after a review.
 *
 * *Law*: the notaries' Regulation: the end of the month after the month of the review.
 *
 * *Details*: the last day of the month; whether it moves from a non-working day is open
 * (`notaries-deadline-holiday`).
 *
 * *Errors*: `invalid-input`.
 *
 * @example
 * newDecisionDueBy({ law: 'notaries', reviewedOn: '2024-03-10' }).value // => '2024-04-30'
 */
export const newDecisionDueBy = (facts: NewDecisionDueByFacts, options?: Options): Finding<CivilDate> =>
  ask('new-decision-due-by', newDecisionDueBySchema, newDecisionDueByOf, facts, options)

/**
 * Decides the day from which a review decision changes or ends the pension.
 *
 * *Law*: Law 263/2010 art. 78(3); Law 360/2023 art. 68(3): the first of the month after the decision was issued.
 * Notaries: the first of the month after the deadline for sending it.
 *
 * *Details*: a calendar effect, never moved for weekends or holidays.
 *
 * *Errors*: `invalid-input`, also where the notaries' day of review is missing.
 *
 * @example
 * effectOfReview({ law: 'law-360-2023', decisionIssuedOn: '2026-03-31' }).value // => '2026-04-01'
 */
export const effectOfReview = (facts: EffectOfReviewFacts, options?: Options): Finding<CivilDate> =>
  ask('effect-of-review', effectOfReviewSchema, effectOfReviewOf, facts, options, alsoNeededForEffect)
