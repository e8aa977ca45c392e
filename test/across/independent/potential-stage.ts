import { dayNumber } from './day-number.js'
import { type Handicap, type Stage, type StageInput, isLaw263, isLaw360, textOf } from './facts.js'
import type { EligibilityFacts } from './eligibility.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { type PersonFacts, hasThirtyYearPeriod, retirementOf } from './retirement-age.js'
import { isArticle74Person } from './special-persons.js'
import { DAYS_OF_YEAR, daysOf, stageDaysBetween, stageOf } from './stage-days.js'
import { requiredDays } from './table-3.js'

type DecisionFacts = Pick<
  EligibilityFacts,
  'degree' | 'cause' | 'specialStatus' | 'decisionIssuedOn' | 'stageAtDecision'
>

export interface PotentialStageFacts extends PersonFacts, DecisionFacts {
  readonly handicap?: Handicap | undefined
  readonly grantedOn: string
  readonly stageAtGrant: StageInput
  readonly stageInOtherSystems?: StageInput | undefined
}

type Gate = 'table-3-not-met' | 'degree-III' | 'longer-stage-elsewhere'
type Bound = 'complete-stage' | 'standard-age' | 'complete-stage-reached' | 'standard-age-reached' | Gate

export interface PotentialStage {
  readonly stage: Stage
  readonly boundBy: Bound
}

/** Art. 76(3) of Law 263 only: the caller's handicap means nothing under the other laws. */
const isArticle763Person = (facts: PotentialStageFacts): boolean =>
  isLaw263(facts.law) && facts.handicap !== undefined

/** What keeps the potential stage from being granted at all. */
const gateOf = (facts: PotentialStageFacts, readings: Readings): Gate | undefined => {
  if (isLaw360(facts.law)) return undefined
  if (facts.law === 'notaries') {
    if (facts.degree === 'III') return 'degree-III'
    const elsewhere = daysOf(facts.stageInOtherSystems)
    const lead = daysOf(facts.stageAtGrant) - elsewhere
    if (elsewhere === 0) return undefined
    if (lead === 0) return refuse('equal-stages')
    return lead < 0 ? 'longer-stage-elsewhere' : undefined
  }
  if (isArticle74Person(facts)) return undefined
  if (isArticle763Person(facts) && reading(readings, 'handicap-limits') !== 'all-apply') return undefined
  const onlyArticle74 =
    textOf(facts.law) === 'law-263-2010-amended-2013' ||
    reading(readings, 'degree-III-before-2013') === 'art-74-only'
  if (facts.degree === 'III' && onlyArticle74) return 'degree-III'
  return daysOf(facts.stageAtDecision) < requiredDays(facts, readings) ? 'table-3-not-met' : undefined
}

/** Thirds of the complete stage, art. 58-59; a stage of whole months has whole days in its thirds. */
const THIRDS: Readonly<Record<Handicap, number>> = { blind: 1, grave: 1, accentuated: 2, medium: 3 }

const completeDays = (facts: PotentialStageFacts, ordinary: number, readings: Readings): number => {
  if (facts.law === 'notaries') {
    const shortened = reading(readings, 'notaries-complete-stage-30') === 'yes' && hasThirtyYearPeriod(facts)
    return (shortened ? 30 : 35) * DAYS_OF_YEAR
  }
  return isArticle763Person(facts) ? (ordinary / 3) * THIRDS[facts.handicap ?? 'medium'] : ordinary
}

export const potentialStage = (
  facts: PotentialStageFacts,
  readings: Readings = {},
): PotentialStage | NotCovered =>
  answer(() => {
    const retirement = retirementOf(facts)
    const gate = gateOf(facts, readings)
    if (gate !== undefined) return { stage: stageOf(0), boundBy: gate }
    const difference = completeDays(facts, retirement.completeDays, readings) - daysOf(facts.stageAtGrant)
    if (difference <= 0) return { stage: stageOf(0), boundBy: 'complete-stage-reached' }
    const uncapped = isArticle763Person(facts) && reading(readings, 'handicap-limits') === 'none-applies'
    const time = stageDaysBetween(dayNumber(facts.grantedOn), retirement.reachedOn)
    if (uncapped || difference <= time) return { stage: stageOf(difference), boundBy: 'complete-stage' }
    return { stage: stageOf(time), boundBy: time === 0 ? 'standard-age-reached' : 'standard-age' }
  })
