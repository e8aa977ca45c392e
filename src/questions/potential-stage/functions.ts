import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { type PotentialStageFacts, potentialStageSchema } from './facts.js'
import { potentialStageOf } from './length.js'
import type { Finding, PotentialStage } from './steps.js'

/**
 * Decides how much potential stage an entitled person is credited, and what bound it.
 *
 * *Law*: Law 263/2010 art. 75-76; Law 360/2023 art. 66; the notaries' Regulation.
 *
 * *Details*: the shorter of complete stage less the stage at the grant and the time from the grant to the
 * standard age, never below zero. Stages have 12-month years and 30-day months; time is counted in completed
 * months and the calendar days that remain. Since 2013-03-15 Law 263/2010 asks for Table 3 on the day of the
 * decision (degrees I and II) and gives degree III to art. 74 persons only.
 *
 * *Errors*: `invalid-input`; `not-covered` with `annex-5` for a birth month before its first row, with
 * `equal-stages` where a notary's longest periods in two systems are equal.
 *
 * @example
 * potentialStage({
 *   law: 'law-360-2023', sex: 'female', birthDate: '1966-05-10', degree: 'II', cause: 'ordinary-disease',
 *   decisionIssuedOn: '2026-05-10', stageAtDecision: { years: 20 },
 *   grantedOn: '2026-05-10', stageAtGrant: { years: 20 },
 * }).value // => { stage: { years: 2, months: 11, days: 0 }, boundBy: 'standard-age' }
 */
export const potentialStage = (
  facts: PotentialStageFacts<Partial<Stage>>,
  options?: Options,
): Finding<PotentialStage> => ask('potential-stage', potentialStageSchema, potentialStageOf, facts, options)
