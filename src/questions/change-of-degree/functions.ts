import { isPublicLaw } from '../../law/law-id.js'
import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { type ChangeOfDegree, changeOfDegreeOf } from './changed-degree.js'
import { type ChangeOfDegreeFacts, changeOfDegreeSchema } from './facts.js'
import type { Finding } from './steps.js'

const alsoNeeded = ({ law, reviewedOn }: ChangeOfDegreeFacts): readonly string[] =>
  isPublicLaw(law) || reviewedOn !== undefined ? [] : ['reviewedOn']

/**
 * Decides the potential stage and its points after a review places the person in another degree, and from when.
 *
 * *Law*: Law 263/2010 art. 75-76, 78(3) (decisions to 2024-08-31: Table 3 tested again at the new decision); Law
 * 360/2023 art. 68(3), 149(2) (decisions from 2024-09-01, whenever the pension was opened: no new test); the
 * notaries' Regulation (the stage is kept).
 *
 * *Details*: the length stays as first granted (`degree-change-public`), the rate is the new degree's
 * (`notaries-points-after-change`). Five decimals.
 *
 * *Errors*: `invalid-input`, also where the notaries' day of review is missing; `not-covered` with
 * `monthly-points` where a notary is placed in degree III.
 *
 * @example
 * changeOfDegree({
 *   law: 'law-263-2010-amended-2013', sex: 'male', birthDate: '1980-02-01', cause: 'ordinary-disease',
 *   firstDegree: 'II', newDegree: 'I', firstGrantedOn: '2022-05-01', firstPotentialStage: { years: 15 },
 *   newDecisionIssuedOn: '2025-03-10', stageAtNewDecision: { years: 20 },
 * }).value // => { on: '2025-04-01', potentialStage: { years: 15, months: 0, days: 0 }, potentialPoints: '3.75000' }
 */
export const changeOfDegree = (
  facts: ChangeOfDegreeFacts<Partial<Stage>>,
  options?: Options,
): Finding<ChangeOfDegree> =>
  ask('change-of-degree', changeOfDegreeSchema, changeOfDegreeOf, facts, options, alsoNeeded)
