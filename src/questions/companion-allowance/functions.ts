import { ask } from '../../schema/ask.js'
import type { DecimalInput } from '../../schema/scalars.js'
import type { Options } from '../../schema/validate.js'
import { type CompanionAllowance, companionAllowanceOf } from './allowance.js'
import { type CompanionAllowanceFacts, companionAllowanceSchema } from './facts.js'
import type { Finding } from './steps.js'

/**
 * Decides the companion allowance of a month.
 *
 * *Law*: Law 263/2010 art. 77 (80% of the pension point, months to 2024-08); Law 360/2023 art. 67 (50% of the
 * gross minimum wage, months from 2024-09, whenever the pension was opened); the notaries' Regulation (80% of
 * the insured minimum income).
 *
 * *Details*: lei with two decimals; any fraction goes up to a whole leu in the public laws
 * (`allowance-rounding-360`). Degrees II and III have none.
 *
 * *Errors*: `invalid-input`; `not-covered` with `law-in-force` before 2011, `minimum-wage` outside the months
 * known, `insured-minimum-income` where a notary's base is not given.
 *
 * @example
 * companionAllowance({ scheme: 'public', degree: 'I', month: '2025-01' }).value // => { due: true, lei: '2025.00' }
 */
export const companionAllowance = (
  facts: CompanionAllowanceFacts<DecimalInput>,
  options?: Options,
): Finding<CompanionAllowance> =>
  ask('companion-allowance', companionAllowanceSchema, companionAllowanceOf, facts, options)
