import { dateText, dayNumber } from './day-number.js'
import type { EligibilityFacts } from './eligibility.js'
import { type Stage, isLaw360, textOf } from './facts.js'
import type { Readings } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { retirementOf } from './retirement-age.js'
import { isArticle74Person, needsNoStageUnderLaw360 } from './special-persons.js'
import { daysOf, stageDaysBetween, stageOf } from './stage-days.js'
import { requiredDays } from './table-3.js'

// How much stage is missing at a decision, and on which day it would be there: every day up to the standard age is tried.

export interface FirstEligibleStage {
  readonly opens: 'right' | 'potential-stage'
  readonly missingStage: Stage
  readonly metFrom?: string
  readonly metUntil?: string
  readonly stageThen?: Stage
}

/** Decision 680/2012 of the Constitutional Court: medical decisions from this day on are bound by no table. */
const FREED_FROM_TABLE_3 = dayNumber('2012-06-26')
const CONTRACTS_FROM = '2018-01-01'

/** Art. 76 as amended: Table 3 opens a potential stage to degrees I and II; degree III has none but in who is of art. 74. */
const isForPotentialStage = (facts: EligibilityFacts): boolean =>
  textOf(facts.law) === 'law-263-2010-amended-2013' && (facts.degree !== 'III' || isArticle74Person(facts))

/** Stage bought by a contract since 2018 opens no right. */
const startOf = (facts: EligibilityFacts): number => {
  const isForRight =
    isLaw360(facts.law) || (textOf(facts.law) !== 'law-263-2010' && !isForPotentialStage(facts))
  const isBought = isForRight && facts.decisionIssuedOn >= CONTRACTS_FROM
  return daysOf(facts.stageAtDecision) - (isBought ? daysOf(facts.voluntaryContractStage) : 0)
}

const requiredOn = (facts: EligibilityFacts, day: number, readings: Readings): number => {
  if (isLaw360(facts.law)) return needsNoStageUnderLaw360(facts, readings) ? 0 : 1
  if (isArticle74Person(facts)) return 0
  const asksAnyStage =
    textOf(facts.law) === 'law-263-2010' ? day >= FREED_FROM_TABLE_3 : !isForPotentialStage(facts)
  if (asksAnyStage) return 1
  return requiredDays({ birthDate: facts.birthDate, decisionIssuedOn: dateText(day) }, readings)
}

export const firstEligibleStage = (
  facts: EligibilityFacts,
  readings: Readings = {},
): FirstEligibleStage | NotCovered =>
  answer(() => {
    if (facts.law === 'notaries') return refuse('table-3')
    const issued = dayNumber(facts.decisionIssuedOn)
    const { reachedOn } = retirementOf(facts)
    const start = startOf(facts)
    const stageOn = (day: number): number => start + stageDaysBetween(issued, day)
    const isMet = (day: number): boolean =>
      day < reachedOn && stageOn(day) >= requiredOn(facts, day, readings)
    const missing = Math.max(0, requiredOn(facts, issued, readings) - start)
    const told = {
      opens: isForPotentialStage(facts) ? ('potential-stage' as const) : ('right' as const),
      missingStage: stageOf(missing),
    }
    let from = issued
    while (from < reachedOn && !isMet(from)) from += 1
    if (from >= reachedOn) return told
    let until = from
    while (isMet(until + 1)) until += 1
    return {
      ...told,
      metFrom: dateText(from),
      metUntil: dateText(until),
      stageThen: stageOf(stageOn(from) + daysOf(facts.stageAtDecision) - start),
    }
  })
