import { ask } from '../../schema/ask.js'
import type { DecimalInput } from '../../schema/scalars.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { type Conversion, conversionOf } from './passage-to-old-age.js'
import { type ConversionFacts, conversionSchema } from './facts.js'
import type { Finding } from './steps.js'

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
): Finding<Conversion> => ask('conversion', conversionSchema, conversionOf, facts, options)
