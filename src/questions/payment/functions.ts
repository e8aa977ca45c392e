import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { CivilDate } from '../../values/civil-date.js'
import { cessationOf } from './cessation.js'
import { type EmergencyExtension, emergencyExtensionOf } from './emergency.js'
import {
  type CessationFacts,
  cessationSchema,
  type EmergencyExtensionFacts,
  emergencyExtensionSchema,
  type ResumptionFacts,
  resumptionSchema,
  type SuspensionFacts,
  suspensionSchema,
} from './facts.js'
import { alsoNeededForResumption, type Resumption, resumptionOf } from './resumed.js'
import type { Finding } from './steps.js'
import { type Suspension, suspensionOf } from './suspended-from-month-after.js'

/**
 * Decides whether payment is suspended, from which month, and from which month it would end.
 *
 * *Law*: Law 263/2010 art. 78(4), 80(3), 81(2), norms art. 96; Law 360/2023 art. 68(7), 70(4), 101; the notaries'
 * Regulation. `law` is the one in force on the day.
 *
 * *Details*: from the first of the month after `on`, never moved for holidays. `endsPaymentFrom` follows 12 months
 * from `causeArisenOn`, or `on`. A cause that is not imputable suspends nothing, nor does one the law does not
 * name. Reviews due in the emergency of 2020 were taken up again by `reviewMovedTo`.
 *
 * *Errors*: `invalid-input`; `not-covered` with `public-holidays` before 2001.
 *
 * @example
 * suspension({ law: 'law-360-2023', imputable: true, cause: 'missed-review', on: '2026-02-10' }).value // => { suspended: true, from: '2026-03-01', endsPaymentFrom: '2027-03-01' }
 */
export const suspension = (facts: SuspensionFacts, options?: Options): Finding<Suspension> =>
  ask('suspension', suspensionSchema, suspensionOf, facts, options)

/**
 * Decides from when a suspended pension is paid again, and whether the months between are paid.
 *
 * *Law*: Law 263/2010 art. 81(4), 115; Law 360/2023 art. 102.
 *
 * *Details*: Law 263/2010 gives the month after the end of the cause when asked within 30 days of it, else the
 * month after the request. Law 360/2023 gives the month after the new decision or the proof, without back pay;
 * what was suspended on request comes back from the day of the suspension, with back pay.
 *
 * *Errors*: `invalid-input`, also where the request or the suspension it hangs on is missing; `not-covered` with
 * `resumption` for the notaries.
 *
 * @example
 * resumption({ law: 'law-360-2023', cause: 'missed-review', causeEndedOn: '2026-09-15' }).value // => { from: '2026-10-01', backPay: false }
 */
export const resumption = (facts: ResumptionFacts, options?: Options): Finding<Resumption> =>
  ask('resumption', resumptionSchema, resumptionOf, facts, options, alsoNeededForResumption)

/**
 * Decides the first day of the month from which a pension is ended.
 *
 * *Law*: Law 263/2010 art. 113; Law 360/2023 art. 100.
 *
 * *Details*: the month after the death, the decision or the loss; for a review or convocation missed and a
 * programme left, the month after 12 months have passed (`twelve-months-roll`).
 *
 * *Errors*: `invalid-input`; `not-covered` with `cessation` for what the notaries do not publish.
 *
 * @example
 * cessation({ law: 'law-360-2023', cause: 'missed-review', on: '2026-02-10' }).value // => '2027-03-01'
 */
export const cessation = (facts: CessationFacts, options?: Options): Finding<CivilDate> =>
  ask('cessation', cessationSchema, cessationOf, facts, options)

/**
 * Decides whether the emergency of 2020 kept a medical decision valid, until when, and from when payment stopped
 * without current documents.
 *
 * *Law*: Government Emergency Ordinance 55/2020; Decree 195/2020 (2020-03-16 to 2020-05-14); Law 55/2020 art. 4(5)
 * under the reading `yes` of `alert-validity`.
 *
 * *Details*: a validity that ended inside the emergency lasts until the end of a term of 30 days after it.
 *
 * *Errors*: `invalid-input`.
 *
 * @example
 * emergencyExtension({ validUntil: '2020-03-31' }).value // => { covered: true, validUntil: '2020-06-15', suspendedFrom: '2020-07-01' }
 */
export const emergencyExtension = (
  facts: EmergencyExtensionFacts,
  options?: Options,
): Finding<EmergencyExtension> =>
  ask('emergency-extension', emergencyExtensionSchema, emergencyExtensionOf, facts, options)
