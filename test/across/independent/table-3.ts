import { dayNumber } from './day-number.js'
import { type Law, type Stage, isLaw263 } from './facts.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { DAYS_OF_YEAR, ageInYears, stageOf } from './stage-days.js'

// Table 3 of Law 263 as it reads on the page: years of stage, with the ages that part the bands between them.

const TABLE_3 =
  '1 <20> 2 <23> 3 <25> 6 <29> 9 <33> 11 <37> 14 <41> 17 <45> 20 <49> 23 <53> 25 <57> 26 <60> 27'

const WORDS = TABLE_3.split(' ')
const STAGES = WORDS.filter(word => !word.startsWith('<')).map(Number)
const EDGES = WORDS.filter(word => word.startsWith('<')).map(word => Number(word.slice(1, -1)))

export interface RequiredStageFacts {
  readonly law: Law
  readonly birthDate: string
  readonly decisionIssuedOn: string
}

/** In days. Age in completed years at the issue of the medical decision; which band an edge belongs to is open. */
export const requiredDays = (facts: Omit<RequiredStageFacts, 'law'>, readings: Readings): number => {
  const age = ageInYears(dayNumber(facts.birthDate), dayNumber(facts.decisionIssuedOn))
  const upperIncluded = reading(readings, 'age-band-edge') === 'upper-included'
  const edgesPassed = EDGES.filter(edge => (upperIncluded ? age > edge : age >= edge)).length
  return (STAGES[edgesPassed] ?? 0) * DAYS_OF_YEAR
}

export const requiredStage = (facts: RequiredStageFacts, readings: Readings = {}): Stage | NotCovered =>
  answer(() => (isLaw263(facts.law) ? stageOf(requiredDays(facts, readings)) : refuse('table-3')))
