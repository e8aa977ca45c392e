import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { type AllowancePayerFacts, allowancePayerSchema } from './facts-of-payer.js'
import { companionAllowancePayerOf } from './payer.js'
import type { Finding } from './steps.js'

/**
 * Decides which of several systems that pay an invalidity pension pays the companion allowance.
 *
 * *Law*: Law 360/2023 art. 67 (the last system in which the person was insured); the notaries' Regulation (the last
 * one, or the one with the longest period among those that insured the person at the pension date).
 *
 * *Details*: only systems that pay an invalidity pension belong in the list. A last day after the pension date
 * counts as that date.
 *
 * *Errors*: `invalid-input`; `not-covered` with `allowance-payer` where two systems are equal and the law names none.
 *
 * @example
 * companionAllowancePayer({
 *   rule: 'notaries', pensionDate: '2022-03-01',
 *   systems: [
 *     { id: 'public', insuredFrom: '1997-01-01', insuredUntil: '2011-12-31', stage: { years: 15 } },
 *     { id: 'notaries', insuredFrom: '2012-01-01', stage: { years: 10 } },
 *   ],
 * }).value // => 'notaries'
 */
export const companionAllowancePayer = (
  facts: AllowancePayerFacts<Partial<Stage>>,
  options?: Options,
): Finding<string> =>
  ask('companion-allowance-payer', allowancePayerSchema, companionAllowancePayerOf, facts, options)
