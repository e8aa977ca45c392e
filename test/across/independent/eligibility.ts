import { dayNumber } from './day-number.js'
import {
  type Cause,
  type Degree,
  type Law,
  type Sex,
  type SpecialStatus,
  type Stage,
  type StageInput,
  type Text,
  isLaw360,
  textOf,
} from './facts.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer } from './refusal.js'
import { retirementOf } from './retirement-age.js'
import { isArticle74Person, needsNoStageUnderLaw360 } from './special-persons.js'
import { DAYS_OF_YEAR, daysOf, stageOf } from './stage-days.js'
import { requiredDays } from './table-3.js'

export interface EligibilityFacts {
  readonly law: Law
  readonly sex: Sex
  readonly birthDate: string
  readonly degree: Degree
  readonly cause: Cause
  readonly specialStatus?: SpecialStatus | undefined
  readonly decisionIssuedOn: string
  readonly stageAtDecision: StageInput
  readonly applicationRegisteredOn?: string | undefined
  readonly voluntaryContractStage?: StageInput | undefined
  readonly stageInLast5Years?: StageInput | undefined
  readonly notaryAtDecision?: boolean | undefined
}

export type Eligibility =
  | { readonly entitled: true }
  | {
      readonly entitled: false
      readonly reasons: readonly { readonly code: string }[]
      readonly missingStage?: Stage
    }

const FROM_2018 = '2018-01-01'

const isPastStandardAge = (facts: EligibilityFacts, readings: Readings): boolean => {
  const reached = dayNumber(facts.decisionIssuedOn) >= retirementOf(facts).reachedOn
  const line = facts.applicationRegisteredOn ?? facts.decisionIssuedOn
  if (!reached || isLaw360(facts.law) || line >= FROM_2018) return reached
  return reading(readings, 'age-limit-before-2018') === 'not-entitled'
}

/** A decision of before 2018 cannot rest on stage from a contract concluded in 2018 or later. */
const countedDays = (facts: EligibilityFacts): number => {
  const bought = facts.decisionIssuedOn < FROM_2018 ? 0 : daysOf(facts.voluntaryContractStage)
  return Math.max(0, daysOf(facts.stageAtDecision) - bought)
}

const failsTwoOfFive = (facts: EligibilityFacts, readings: Readings): boolean =>
  facts.cause === 'ordinary-disease' &&
  facts.stageInLast5Years !== undefined &&
  reading(readings, 'unread-2-of-5-rule') === 'applied' &&
  daysOf(facts.stageInLast5Years) < 2 * DAYS_OF_YEAR

/** Decision 680/2012 of the Constitutional Court: the first medical decisions that Table 3 no longer bound. */
const FREED_FROM: Readonly<Record<string, string>> = {
  'from-2012-06-26': '2012-06-26',
  'never-bound': '0000-00-00',
  'until-2013-03-15': '2013-03-15',
}

const isBoundByTable3 = (facts: EligibilityFacts, readings: Readings): boolean =>
  facts.decisionIssuedOn < (FREED_FROM[reading(readings, 'ccr-680-2012')] ?? '')

interface Failings {
  readonly codes: readonly string[]
  readonly missingDays?: number
}

const anyStage = (days: number): Failings => ({ codes: days > 0 ? [] : ['no-contribution-stage'] })

const stageFailings: Readonly<Record<Text, (facts: EligibilityFacts, readings: Readings) => Failings>> = {
  'law-263-2010': (facts, readings) => {
    if (isArticle74Person(facts)) return { codes: [] }
    const days = daysOf(facts.stageAtDecision)
    if (!isBoundByTable3(facts, readings)) return anyStage(days)
    const missingDays = requiredDays(facts, readings) - days
    return missingDays > 0 ? { codes: ['stage-below-table-3'], missingDays } : { codes: [] }
  },
  'law-263-2010-amended-2013': (facts, readings) => {
    if (isArticle74Person(facts)) return { codes: [] }
    return failsTwoOfFive(facts, readings) ? anyStage(0) : anyStage(countedDays(facts))
  },
  'law-360-2023': (facts, readings) =>
    needsNoStageUnderLaw360(facts, readings) ? { codes: [] } : anyStage(countedDays(facts)),
  notaries: facts => ({
    codes: [
      ...(facts.degree === 'III' ? ['degree-not-covered'] : []),
      ...(facts.notaryAtDecision === true ? [] : ['not-a-notary-at-decision']),
    ],
  }),
}

export const eligibility = (facts: EligibilityFacts, readings: Readings = {}): Eligibility | NotCovered =>
  answer(() => {
    const pastAge = facts.law !== 'notaries' && isPastStandardAge(facts, readings)
    const failings = stageFailings[textOf(facts.law)](facts, readings)
    const reasons = [...(pastAge ? ['standard-age-reached'] : []), ...failings.codes].map(code => ({ code }))
    if (reasons.length === 0) return { entitled: true }
    if (failings.missingDays === undefined) return { entitled: false, reasons }
    return { entitled: false, reasons, missingStage: stageOf(failings.missingDays) }
  })
