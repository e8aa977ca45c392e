import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { type LatestApplicationFacts, latestApplicationSchema } from './facts.js'
import { alsoNeededForLatestApplication, latestApplicationOf } from './latest-application.js'
import type { Finding, LatestApplication } from './steps.js'

/**
 * Decides the last day on which to apply and still have the pension start on the day wanted, or before it.
 *
 * *Law*: Law 263/2010 art. 104(3); Law 360/2023 art. 90(4): who applies within 30 days of the medical decision has
 * the earlier start; who applies later starts on the day of registration.
 *
 * *Details*: `entitlementStart` asked backwards: an application on `lastDay` gives `startsOn`, one a day later starts
 * after the day wanted. Applications before the day of the decision are not looked at. `law` is taken on trust: an
 * application from 2024-09-01 on falls under Law 360/2023.
 *
 * *Errors*: `invalid-input`, also where the last day of insurance decides and is missing; `not-covered` with
 * `entitlement-start` for the notaries.
 *
 * @example
 * latestApplicationFor({
 *   law: 'law-360-2023', decisionIssuedOn: '2026-05-10', insuredAtDecision: false, startsBy: '2026-05-10',
 * }).value // => { attainable: true, lastDay: '2026-06-10', startsOn: '2026-05-10' }
 */
export const latestApplicationFor = (
  facts: LatestApplicationFacts,
  options?: Options,
): Finding<LatestApplication> =>
  ask(
    'latest-application-for',
    latestApplicationSchema,
    latestApplicationOf,
    facts,
    options,
    alsoNeededForLatestApplication,
  )
