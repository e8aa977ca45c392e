import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { type RequiredStageFacts, requiredStageSchema } from './facts.js'
import { requiredStageOf } from './required-stage-by-age.js'
import type { Finding } from './steps.js'

/**
 * Decides the stage that Table 3 of Law 263/2010 requires for the age on the day of the medical decision.
 *
 * *Law*: Law 263/2010 art. 73 (as first in force) and art. 76(1) (since 2013-03-15).
 *
 * *Details*: completed years of age; the lower edge of a band belongs to it unless the reading
 * `upper-included` of `age-band-edge` is chosen.
 *
 * *Errors*: `invalid-input`; `not-covered` with `table-3` under a law that has no such table.
 *
 * @example
 * requiredStage({ law: 'law-263-2010', birthDate: '1974-03-01', decisionIssuedOn: '2011-06-15' }).value.years // => 14
 */
export const requiredStage = (facts: RequiredStageFacts, options?: Options): Finding<Stage> =>
  ask('required-stage', requiredStageSchema, requiredStageOf, facts, options)
