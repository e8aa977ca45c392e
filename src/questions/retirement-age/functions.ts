import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { type StandardRetirementFacts, standardRetirementSchema } from './facts.js'
import { type StandardRetirement, standardRetirementOf } from './reached-on.js'
import type { Finding } from './steps.js'

/**
 * Decides the standard retirement age, the day it is reached, and the complete and minimum contribution stage.
 *
 * *Law*: annex 5 of Law 263/2010 or of Law 360/2023, by sex and birth month; notaries: 65, 35 and 10 years
 * (Regulation art. 81(1)), or 30 for those of the transition of 2013.
 *
 * *Details*: always the age of the annex, never one reduced for handicap, children or working conditions. The
 * age is reached on the corresponding day; a day that the month does not have becomes its last day.
 *
 * *Errors*: `invalid-input`; `not-covered` with `annex-5` for a birth month before its first row.
 *
 * @example
 * standardRetirement({ law: 'law-360-2023', sex: 'female', birthDate: '1966-05-10' }).value.reachedOn // => '2029-04-10'
 */
export const standardRetirement = (
  facts: StandardRetirementFacts<Partial<Stage>>,
  options?: Options,
): Finding<StandardRetirement> =>
  ask('standard-retirement', standardRetirementSchema, standardRetirementOf, facts, options)
