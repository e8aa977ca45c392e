import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { type EligibilityFacts, eligibilitySchema } from './facts.js'
import { firstEligibleOf } from './first-eligible.js'
import type { Finding, FirstEligibleStage } from './steps.js'

/**
 * Decides how much stage is missing, and from which decision day on it would be there if the person stayed insured.
 *
 * *Law*: Law 263/2010 Table 3 (art. 73(1) as first in force; since 2013-03-15 art. 76(1), where it opens the
 * potential stage and no longer the right); Law 360/2023 art. 61, where some stage is enough.
 *
 * *Details*: one day of stage for each day after the decision given, completed months counting 30 days. The stage
 * required grows with age, so it can be met and missed again: `metUntil` is the last decision day before that, or
 * before the standard age. `metFrom` is absent where it is never met before the standard age; the reading of
 * `age-limit-before-2018` that lets persons in past it is not followed, nor is that of `unread-2-of-5-rule`. `law` is
 * taken on trust, also for days on which another law applies.
 *
 * *Errors*: those of `eligibility`; `not-covered` with `table-3` for the notaries.
 *
 * @example
 * firstEligibleStage({
 *   law: 'law-263-2010-amended-2013', sex: 'male', birthDate: '1980-04-10', degree: 'II', cause: 'ordinary-disease',
 *   decisionIssuedOn: '2019-01-20', stageAtDecision: { years: 12, months: 6 },
 * }).value // => { opens: 'potential-stage', missingStage: { years: 1, months: 6, days: 0 }, metFrom: '2020-07-20', metUntil: '2021-04-09', stageThen: { years: 14, months: 0, days: 0 } }
 */
export const firstEligibleStage = (
  facts: EligibilityFacts<Partial<Stage>>,
  options?: Options,
): Finding<FirstEligibleStage> =>
  ask('first-eligible-stage', eligibilitySchema, firstEligibleOf, facts, options)
