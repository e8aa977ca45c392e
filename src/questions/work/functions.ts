import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { type WorkCompatibilityFacts, workCompatibilitySchema } from './facts.js'
import type { Finding, WorkOutcome } from './steps.js'
import { workCompatibilityOf } from './work-beside-pension.js'

/**
 * Decides whether an activity beside the pension is allowed or suspends it.
 *
 * *Law*: Law 263/2010 art. 114, 118(1) b) (months to 2024-08); Law 360/2023 art. 105 (months from 2024-09, also for pensions
 * opened before).
 *
 * *Details*: `employee` is employment above half the normal time. Independent activity above the threshold is
 * open under Law 263/2010 (`independent-work-263`).
 *
 * *Errors*: `invalid-input`; `not-covered` with `work-beside-pension` for the notaries.
 *
 * @example
 * workCompatibility({ law: 'law-263-2010-amended-2013', degree: 'III', activity: 'half-time-employee' }).value // => 'allowed'
 */
export const workCompatibility = (facts: WorkCompatibilityFacts, options?: Options): Finding<WorkOutcome> =>
  ask('work-compatibility', workCompatibilitySchema, workCompatibilityOf, facts, options)
