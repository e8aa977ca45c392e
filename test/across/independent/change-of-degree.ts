import { dayNumber } from './day-number.js'
import { effectOfReview } from './effect-of-review.js'
import { type Degree, type Law, type Stage, type StageInput, isLaw360 } from './facts.js'
import { publicLawOn } from './law.js'
import { type Readings, reading } from './open-questions.js'
import { potentialPoints } from './points.js'
import { type NotCovered, answer, need } from './refusal.js'
import { type PersonFacts, retirementOf } from './retirement-age.js'
import { type CauseFacts, isArticle74Person } from './special-persons.js'
import { daysOf, stageDaysBetween, stageOf } from './stage-days.js'
import { requiredDays } from './table-3.js'

// Another degree by a later decision: what the potential stage becomes (handbook 12 and 17).

export interface ChangeFacts extends Omit<PersonFacts, 'professionStageOn2013'>, CauseFacts {
  readonly firstDegree: Degree
  readonly newDegree: Degree
  readonly firstGrantedOn: string
  readonly firstPotentialStage: StageInput
  readonly stageAtFirstGrant?: StageInput | undefined
  readonly newDecisionIssuedOn: string
  readonly stageAtNewDecision: StageInput
  readonly reviewedOn?: string | undefined
}

interface Credit {
  readonly law: Law
  readonly degree: Degree
  readonly stage: Stage
}

/** Law 263 art. 76, as it stood on the day of the new decision. */
const isGiven = (facts: ChangeFacts, law: Law, readings: Readings): boolean => {
  if (isArticle74Person(facts)) return true
  const { birthDate, newDecisionIssuedOn: decisionIssuedOn, stageAtNewDecision } = facts
  const isBefore2013 = law === 'law-263-2010' && reading(readings, 'degree-III-before-2013') === 'granted'
  if (facts.newDegree === 'III' && !isBefore2013) return false
  return daysOf(stageAtNewDecision) >= requiredDays({ birthDate, decisionIssuedOn }, readings)
}

/** Law 263 art. 75: what the complete stage lacks, at most the time to the standard age. */
const countedOn = (facts: ChangeFacts, law: Law, on: string, stage: StageInput | undefined): Stage => {
  const { completeDays, reachedOn } = retirementOf({ ...facts, law })
  const missing = Math.max(0, completeDays - daysOf(stage))
  return stageOf(Math.min(missing, stageDaysBetween(dayNumber(on), reachedOn)))
}

const countedAtGrant = (facts: ChangeFacts): Stage =>
  countedOn(facts, facts.law, facts.firstGrantedOn, facts.stageAtFirstGrant)

/** The length as first granted; of a first degree that gave none, what art. 75 gave at the grant. */
const firstLength = (facts: ChangeFacts): Stage => {
  const first = daysOf(facts.firstPotentialStage)
  return first > 0 ? stageOf(first) : countedAtGrant(facts)
}

/** The length as at the grant; or, as a reading has it, counted again on the day of the new decision. */
const lengthOf = (facts: ChangeFacts, law: Law, readings: Readings): Stage => {
  const first = firstLength(facts)
  if (daysOf(first) === 0 || reading(readings, 'degree-change-public') !== 'recounted') return first
  return countedOn(facts, law, facts.newDecisionIssuedOn, facts.stageAtNewDecision)
}

/** Decided under Law 263. */
const retested = (facts: ChangeFacts, readings: Readings): Credit => {
  const law = publicLawOn(facts.newDecisionIssuedOn)
  const stage = isGiven(facts, law, readings) ? lengthOf(facts, law, readings) : stageOf(0)
  return { law, degree: facts.newDegree, stage }
}

/** Art. 149(2): degree III gave none to who is not of art. 74; whether the conditions of then bring it back is open. */
const firstUnderArticle149 = (facts: ChangeFacts, readings: Readings): Stage => {
  const { law, firstDegree, firstPotentialStage } = facts
  const first = stageOf(daysOf(firstPotentialStage))
  const isClosed = law !== 'law-263-2010' || reading(readings, 'degree-III-before-2013') === 'art-74-only'
  const isForDegree = daysOf(first) === 0 && firstDegree === 'III' && !isArticle74Person(facts) && isClosed
  return isForDegree && reading(readings, 'first-degree-without-potential') === 'as-art-75-at-grant'
    ? countedAtGrant(facts)
    : first
}

const creditOf = (facts: ChangeFacts, readings: Readings): Credit => {
  const { law, firstDegree, newDegree, newDecisionIssuedOn } = facts
  const kept = { law, degree: newDegree, stage: stageOf(daysOf(facts.firstPotentialStage)) }
  if (law === 'notaries') {
    const isOfFirst = reading(readings, 'notaries-points-after-change') === 'first-degree'
    return { ...kept, degree: isOfFirst ? firstDegree : newDegree }
  }
  // In the same degree nothing changes.
  if (isLaw360(law) || firstDegree === newDegree) return kept
  if (newDecisionIssuedOn < '2024-09-01') return retested(facts, readings)
  const rates = reading(readings, 'degree-change-rates') === 'law-360-rates' ? 'law-360-2023' : law
  return { law: rates, degree: newDegree, stage: firstUnderArticle149(facts, readings) }
}

export const changeOfDegree = (
  facts: ChangeFacts,
  readings: Readings = {},
): { readonly on: string; readonly potentialStage: Stage; readonly potentialPoints: string } | NotCovered =>
  answer(() => {
    const { law, newDecisionIssuedOn: decisionIssuedOn, reviewedOn } = facts
    const on = effectOfReview({ law, decisionIssuedOn, reviewedOn }, readings)
    const credit = creditOf(facts, readings)
    const points = need(potentialPoints({ ...credit, potentialStage: credit.stage }, readings))
    return { on, potentialStage: credit.stage, potentialPoints: points }
  })
