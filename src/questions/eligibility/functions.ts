import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { alsoNeededForEligibility, type Eligibility, eligibilityOf } from './entitled.js'
import { type EligibilityFacts, eligibilitySchema } from './facts.js'
import type { Finding } from './steps.js'

/**
 * Decides whether the person has a right to the invalidity pension, and if not, every reason why.
 *
 * *Law*: Law 263/2010 art. 68, 73, 74 (Table 3 to 2013-03-14, some stage since); Law 360/2023 art. 61; the
 * notaries' Regulation (degree I or II, notary on the day of the decision).
 *
 * *Details*: age and stage are those of the day on which the medical decision was issued. The standard age must
 * not be reached on it. `missingStage` is given where Table 3 sets the stage.
 *
 * *Errors*: `invalid-input`; `not-covered` with `annex-5` for a birth month before its first row.
 *
 * @example
 * eligibility({
 *   law: 'law-263-2010', sex: 'male', birthDate: '1974-03-01', degree: 'II', cause: 'ordinary-disease',
 *   decisionIssuedOn: '2011-06-15', stageAtDecision: { years: 13, months: 4 },
 * }).value.missingStage // => { years: 0, months: 8, days: 0 }
 */
export const eligibility = (
  facts: EligibilityFacts<Partial<Stage>>,
  options?: Options,
): Finding<Eligibility> =>
  ask('eligibility', eligibilitySchema, eligibilityOf, facts, options, alsoNeededForEligibility)
