import { type Degree, type StageInput, isLaw360 } from '../facts.js'
import { publicLawOn } from '../law.js'
import { reading } from '../open-questions.js'
import { type PensionAmount, pensionAmount } from '../pension-amount.js'
import { potentialPoints } from '../points.js'
import { type PotentialStageFacts, potentialStage } from '../potential-stage.js'
import { need, refuse } from '../refusal.js'
import { DAYS_OF_YEAR, daysOf, stageOf } from '../stage-days.js'
import { retirementOf } from '../retirement-age.js'
import { dateText } from '../day-number.js'
import type { DegreeStep } from './course.js'
import type { LifeDossier } from './facts.js'

// The amount of a degree under Law 263: the conditions tested at the decision that gave it, the length as at the grant.

const A_HUNDRED_YEARS = 100 * DAYS_OF_YEAR

export const lawOfOpening = (dossier: LifeDossier) =>
  publicLawOn(dossier.application.registeredOn ?? dossier.application.grantedOn)

/** A case pending on 2024-09-01 is judged by the law under which the right was established (Law 360 art. 150). */
const lawOfDecision = (on: string) => (on < '2024-09-01' ? publicLawOn(on) : 'law-263-2010-amended-2013')

/** The potential stage of the first decision: what it gave, or would give in another degree or at another stage. */
export const potentialStageOf = (
  dossier: LifeDossier,
  degree: Degree,
  decided?: { readonly on: string; readonly stage: StageInput },
): StageInput => {
  const { person, incapacity, medicalDecision, application, contribution } = dossier
  const stageAtGrant = contribution?.stageAtGrant ?? contribution?.stageAtDecision ?? refuse('stage-at-grant')
  const facts: PotentialStageFacts = {
    law: decided === undefined ? lawOfOpening(dossier) : lawOfDecision(decided.on),
    ...person,
    degree,
    cause: incapacity.cause ?? refuse('cause'),
    decisionIssuedOn: decided?.on ?? medicalDecision.issuedOn,
    stageAtDecision: decided?.stage ?? contribution?.stageAtDecision ?? stageAtGrant,
    grantedOn: application.grantedOn,
    stageAtGrant,
  }
  const first = need(potentialStage(facts, dossier.readings)).stage
  const isRecounted = reading(dossier.readings ?? {}, 'degree-change-public') === 'recounted'
  // Where the complete stage left none at the grant, there is none to count again.
  if (!isRecounted || decided === undefined || daysOf(first) === 0) return first
  const again = { ...facts, grantedOn: decided.on, stageAtGrant: decided.stage }
  return need(potentialStage(again, dossier.readings)).stage
}

/** The months first granted (Law 360 art. 149(2)); a first degree III that gave none may be read to give those of art. 75. */
export const stageFirstGranted = (dossier: LifeDossier): StageInput => {
  const { contribution, incapacity, readings = {} } = dossier
  const first = contribution?.firstPotentialStage ?? potentialStageOf(dossier, incapacity.degree)
  const isOpen = reading(readings, 'first-degree-without-potential') === 'as-art-75-at-grant'
  if (!isOpen || isLaw360(lawOfOpening(dossier)) || incapacity.degree !== 'III' || daysOf(first) > 0)
    return first
  // Who needs no stage has one in degree III too, bound by the complete stage and the standard age alone.
  return potentialStageOf({ ...dossier, incapacity: { ...incapacity, cause: 'work-accident' } }, 'III')
}

/** A stage not told at the new decision is no matter where it could change nothing. */
const stageOfStep = (dossier: LifeDossier, step: DegreeStep): StageInput => {
  if (step.decidedOn === undefined) return potentialStageOf(dossier, step.degree)
  const on = dateText(step.decidedOn)
  const at = (stage: StageInput): StageInput => potentialStageOf(dossier, step.degree, { on, stage })
  if (step.stage !== undefined) return at(step.stage)
  // Counted again, more stage first opens a potential stage and then leaves none.
  const stages = [{}, dossier.contribution?.stageAtGrant ?? {}, stageOf(A_HUNDRED_YEARS)]
  const [least = {}, ...others] = stages.map(at)
  return others.every(other => JSON.stringify(other) === JSON.stringify(least))
    ? least
    : refuse(`events.${step.place}.stageAtDecision`)
}

export const pointsOfStep263 = (dossier: LifeDossier, step: DegreeStep): string => {
  const law = 'law-263-2010-amended-2013'
  return need(
    potentialPoints(
      { law, degree: step.degree, potentialStage: stageOfStep(dossier, step) },
      dossier.readings,
    ),
  )
}

export const amountOfLaw263 = (dossier: LifeDossier, step: DegreeStep, month: string): PensionAmount => {
  const law = lawOfOpening(dossier)
  // Segments worked blind or with a handicap divide the points in a way that no dossier tells (art. 58-59).
  if (dossier.person.handicap !== undefined) return refuse('score-segments')
  const { completeDays } = retirementOf({ law, ...dossier.person })
  return need(
    pensionAmount(
      {
        law,
        month,
        realisedPoints: dossier.contribution?.points ?? refuse('points'),
        potentialPoints: pointsOfStep263(dossier, step),
        completeStage: stageOf(completeDays),
        rightOpenedOn: dossier.application.grantedOn,
        correctionIndex: dossier.payment?.correctionIndex,
        pointValue: dossier.payment?.pointValue,
      },
      dossier.readings,
    ),
  )
}
