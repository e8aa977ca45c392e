import type { LawId, PublicLawId } from '../../law/law-id.js'
import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import {
  type ApplicableLawFacts,
  applicableLawSchema,
  type LawInForceFacts,
  lawInForceSchema,
} from './facts.js'
import type { Finding } from './steps.js'
import { applicableLawOf, lawInForceOn } from './which-law.js'

/**
 * Decides which law opens and calculates a right.
 *
 * *Law*: Law 263/2010 art. 193(1), with Law 360/2023 art. 152 (requests are settled by the law at their filing); Law
 * 360/2023 art. 167; Law 37/2013 art. I from
 * 2013-03-15; Law 39/2020 for the notaries from 2020-04-06.
 *
 * *Details*: the day of registration decides, both ends of each period included. The military, police and
 * intelligence persons of Law 263/2010 art. 6(1) I c) are in the public scheme to 2015-12-31.
 *
 * *Errors*: `invalid-input`; `not-covered` with `law-in-force` before the first law covered, and with
 * `law-223-2015` for military persons from 2016-01-01.
 *
 * @example
 * applicableLaw({ scheme: 'public', applicationRegisteredOn: '2024-08-31' }).value // => 'law-263-2010-amended-2013'
 */
export const applicableLaw = (facts: ApplicableLawFacts, options?: Options): Finding<LawId> =>
  ask('applicable-law', applicableLawSchema, applicableLawOf, facts, options)

/**
 * Decides which public law governs a pension in payment on the day of an event: work, review, suspension,
 * resumption, cessation, contestation.
 *
 * *Law*: Law 263/2010 art. 193(1); Law 37/2013 art. I; Law 360/2023 art. 167, and art. 144(1) for a pension opened
 * before 2024-09-01 (`rightOpenedOn`). The notaries' grading, review and contestation follow it too.
 *
 * *Errors*: `invalid-input`; `not-covered` with `law-in-force` before 2011-01-01.
 *
 * @example
 * lawInForce({ on: '2024-09-01' }).value // => 'law-360-2023'
 */
export const lawInForce = (facts: LawInForceFacts, options?: Options): Finding<PublicLawId> =>
  ask('law-in-force', lawInForceSchema, lawInForceOn, facts, options)
