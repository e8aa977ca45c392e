import { addMonths, dateText, dayNumber } from './day-number.js'
import { type Law, type Sex, type StageInput, isLaw263 } from './facts.js'
import { procedureLaw } from './law.js'
import { type NotCovered, answer } from './refusal.js'
import { retirementOf } from './retirement-age.js'
import { daysOf } from './stage-days.js'

interface PensionerFacts {
  readonly law: Law
  readonly sex: Sex
  readonly birthDate: string
  readonly stage?: StageInput | undefined
  readonly contributoryStage?: StageInput | undefined
  readonly irreversible?: boolean | undefined
}

export interface ReviewExemptionFacts extends PensionerFacts {
  readonly on: string
}

type Ground = 'irreversible' | 'standard-age-reached' | 'within-5-years-with-complete-stage'

export interface ReviewExemption {
  readonly exempt: boolean
  readonly ground?: Ground
}

const FIVE_YEARS = 5 * 12

/** Law 263 art. 79 looks at all stage realised, Law 360 art. 69 at the contributory stage only. */
const groundOf = (facts: ReviewExemptionFacts): Ground | undefined => {
  if (facts.irreversible === true) return 'irreversible'
  const law = procedureLaw(facts.law, facts.on)
  const retirement = retirementOf({ ...facts, law })
  const on = dayNumber(facts.on)
  if (on >= retirement.reachedOn) return 'standard-age-reached'
  const fiveYearsBelow = addMonths(dayNumber(facts.birthDate), retirement.ageMonths - FIVE_YEARS)
  const realised = daysOf(isLaw263(law) ? facts.stage : facts.contributoryStage)
  const isComplete = realised >= retirement.completeDays
  return on >= fiveYearsBelow && isComplete ? 'within-5-years-with-complete-stage' : undefined
}

export const reviewExemption = (facts: ReviewExemptionFacts): ReviewExemption | NotCovered =>
  answer(() => {
    const ground = groundOf(facts)
    return ground === undefined ? { exempt: false } : { exempt: true, ground }
  })

export interface ReviewWindowFacts extends PensionerFacts {
  readonly decisionIssuedOn: string
  readonly reviewDueOn?: string | undefined
}

export type ReviewWindow =
  | { readonly exempt: true; readonly ground: string }
  | {
      readonly exempt: false
      readonly earliest: string
      readonly latest: string
      readonly dueInsideWindow?: boolean
    }

/** One to three years after the decision, at most the day before the standard age. */
export const reviewWindow = (facts: ReviewWindowFacts): ReviewWindow | NotCovered =>
  answer(() => {
    const ground = groundOf({ ...facts, on: facts.decisionIssuedOn })
    if (ground !== undefined) return { exempt: true, ground }
    const law = procedureLaw(facts.law, facts.decisionIssuedOn)
    const issued = dayNumber(facts.decisionIssuedOn)
    const earliest = addMonths(issued, 12)
    const latest = Math.min(addMonths(issued, 36), retirementOf({ ...facts, law }).reachedOn - 1)
    if (latest < earliest) return { exempt: true, ground: 'standard-age-reached' }
    const limits = { exempt: false, earliest: dateText(earliest), latest: dateText(latest) } as const
    if (facts.reviewDueOn === undefined) return limits
    const due = dayNumber(facts.reviewDueOn)
    return { ...limits, dueInsideWindow: due >= earliest && due <= latest }
  })
