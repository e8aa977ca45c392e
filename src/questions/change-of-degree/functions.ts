import { isPublicLaw } from '../../law/law-id.js'
import { firstDayOf } from '../../law/periods.js'
import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { bare } from '../../values/bare.js'
import { isNoStage, type Stage } from '../../values/stage.js'
import { canHaveHadNoneForDegree } from './at-first-grant.js'
import { type ChangeOfDegree, changeOfDegreeOf } from './changed-degree.js'
import { type ChangeOfDegreeFacts, changeOfDegreeSchema } from './facts.js'
import type { Finding } from './steps.js'

/** The stage at the grant, where the first degree had no length that could be kept. */
const needsStageAtFirstGrant = (facts: ChangeOfDegreeFacts): boolean => {
  const { firstDegree, newDegree, firstPotentialStage, newDecisionIssuedOn, stageAtFirstGrant } = bare(facts)
  if (stageAtFirstGrant || newDegree === firstDegree || !isNoStage(firstPotentialStage)) return false
  return newDecisionIssuedOn < firstDayOf('law-360-2023') || canHaveHadNoneForDegree(facts)
}

const alsoNeeded = (facts: ChangeOfDegreeFacts): readonly string[] => {
  if (isPublicLaw(facts.law)) return needsStageAtFirstGrant(facts) ? ['stageAtFirstGrant'] : []
  return bare(facts).reviewedOn === undefined ? ['reviewedOn'] : []
}

/**
 * Decides the potential stage and its points after a review places the person in another degree, and from when.
 *
 * *Law*: Law 263/2010 art. 75-76, 78(3) (decisions to 2024-08-31: Table 3 tested again at the new decision); Law
 * 360/2023 art. 68(3), 149(2) (decisions from 2024-09-01, whenever the pension was opened: no new test); the
 * notaries' Regulation (the stage is kept).
 *
 * *Details*: the length stays as first granted (to 2024-08-31 `degree-change-public`), the rate is the new degree's
 * (`degree-change-rates`, `notaries-points-after-change`). Where the first degree had no potential stage, what Law
 * 263/2010 art. 75 gave at the grant counts (from 2024-09-01 `first-degree-without-potential`). Five decimals.
 *
 * *Errors*: `invalid-input`, also where the notaries' day of review is missing, or the stage at the grant where the
 * first degree had no potential stage; `not-covered` with `monthly-points` where a notary is placed in degree III.
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
