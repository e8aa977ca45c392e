import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { capOf } from './cap.js'
import { type PotentialStageFacts, potentialStageSchema } from './facts.js'
import type { Finding, CapOfPotentialStage } from './steps.js'

/**
 * Decides how much potential stage the standard age takes away, and what would have kept it: the last day of grant,
 * and the shortest stage at the grant, from which the whole difference to the complete stage would be credited.
 *
 * *Law*: Law 263/2010 art. 75(2); Law 360/2023 art. 66; the notaries' Regulation.
 *
 * *Details*: each is found by asking `potentialStage` again with that one fact changed and the others the same; a
 * day later, or a day of stage less, and the standard age binds again. More stage at the grant shortens the
 * difference: it takes the cap away without lengthening the potential stage.
 *
 * *Errors*: those of `potentialStage`.
 *
 * @example
 * whatRemovesTheCap({
 *   law: 'law-360-2023', sex: 'female', birthDate: '1966-05-10', degree: 'II', cause: 'ordinary-disease',
 *   decisionIssuedOn: '2026-05-10', stageAtDecision: { years: 20 },
 *   grantedOn: '2026-05-10', stageAtGrant: { years: 20 },
 * }).value // => { capped: true, lost: { years: 11, months: 9, days: 0 }, grantedBy: '2014-08-11', stageAtGrant: { years: 31, months: 9, days: 0 } }
 */
export const whatRemovesTheCap = (
  facts: PotentialStageFacts<Partial<Stage>>,
  options?: Options,
): Finding<CapOfPotentialStage> => ask('what-removes-the-cap', potentialStageSchema, capOf, facts, options)
