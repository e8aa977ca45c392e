import type { Finding } from '../../law/finding.js'
import type { WorkOutcome } from './steps.js'
import { ask } from '../../schema/ask.js'
import type { DecimalInput } from '../../schema/scalars.js'
import type { Options } from '../../schema/validate.js'
import {
  type ConversionFacts,
  conversionFacts,
  type WorkCompatibilityFacts,
  workCompatibilityFacts,
} from './facts.js'
import type { Stage } from '../../values/stage.js'
import { type Conversion, conversionOf } from './converted.js'
import { workCompatibilityOf } from '../work/work-beside-pension.js'

/**
 * Decides what becomes of the invalidity pension at the conditions of the old-age pension.
 *
 * *Law*: Law 263/2010 art. 82; Law 360/2023 art. 72; the notaries' Regulation.
 *
 * *Details*: without the minimum stage the public pension goes on and reviews stop; the notaries move to the
 * old-age category with the amount kept. The larger amount is paid; the potential stage belongs to the invalidity
 * calculation only. The companion allowance of degree I is kept. The caller's
 * `contributoryStage` and `oldAgeLei` take in the stage realised on the pension and, under Law 360/2023 art. 72(1), the
 * contract periods left out at the opening.
 *
 * *Errors*: `invalid-input`; `not-covered` with `annex-5` for a birth month before its first row.
 *
 * @example
 * conversion({
 *   law: 'law-360-2023', sex: 'male', birthDate: '1966-01-10', degree: 'I', contributoryStage: { years: 22 },
 *   invalidityLei: 1620, oldAgeLei: 1782,
 * }).value // => { outcome: 'becomes-old-age', on: '2031-01-10', lei: '1782.00', companionAllowanceKept: true }
 */
export const conversion = (
  facts: ConversionFacts<Partial<Stage>, DecimalInput>,
  options?: Options,
): Finding<Conversion> => ask('conversion', conversionFacts, conversionOf, facts, options)

/**
 * Decides whether an activity beside the pension is allowed or suspends it.
 *
 * *Law*: Law 263/2010 art. 114 (months to 2024-08); Law 360/2023 art. 105 (months from 2024-09, also for pensions
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
  ask('work-compatibility', workCompatibilityFacts, workCompatibilityOf, facts, options)
