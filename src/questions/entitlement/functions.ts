import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { CivilDate } from '../../values/civil-date.js'
import { type EntitlementStartFacts, entitlementStartSchema } from './facts.js'
import { alsoNeededForStart, entitlementStartOf } from './start.js'
import type { Finding } from './steps.js'

/**
 * Decides the day from which the pension is due.
 *
 * *Law*: Law 263/2010 art. 104; Law 360/2023 art. 89(2), 90.
 *
 * *Details*: an application is in time within 30 days of the issue of the medical decision, counted as a term.
 * In time, who was insured (not by contract) starts on the day after the last day of sick pay or insurance, the
 * later of the two (`ceasing-day`); under Law 360/2023 others start on the day of the decision. Else the pension
 * starts on the day of registration.
 *
 * *Errors*: `invalid-input`, also where who was insured has no last day, or one before the decision; `not-covered`
 * with `entitlement-start` for the notaries.
 *
 * @example
 * entitlementStart({
 *   law: 'law-360-2023', decisionIssuedOn: '2026-05-04', applicationRegisteredOn: '2026-05-29', insuredAtDecision: false,
 * }).value // => '2026-05-04'
 */
export const entitlementStart = (facts: EntitlementStartFacts, options?: Options): Finding<CivilDate> =>
  ask('entitlement-start', entitlementStartSchema, entitlementStartOf, facts, options, alsoNeededForStart)
