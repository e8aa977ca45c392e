import { annex5 } from './annex-5.js'
import { addMonths, dateText, dayNumber } from './day-number.js'
import type { Law, Sex, Stage, StageInput } from './facts.js'
import { type NotCovered, answer } from './refusal.js'
import { DAYS_OF_MONTH, DAYS_OF_YEAR, ageInYears, daysOf, stageOfMonths } from './stage-days.js'

export interface PersonFacts {
  readonly law: Law
  readonly sex: Sex
  readonly birthDate: string
  readonly professionStageOn2013?: StageInput | undefined
}

/** Ages and stages in the units that the other rules count in. */
export interface Retirement {
  readonly ageMonths: number
  readonly reachedOn: number
  readonly completeDays: number
  readonly minimumDays: number
}

/** Regulation art. 81(1): 30 years instead of 35 for who was 40 to 45, with 10 years in the profession, on 2013-01-01. */
export const hasThirtyYearPeriod = (facts: PersonFacts): boolean => {
  const age = ageInYears(dayNumber(facts.birthDate), dayNumber('2013-01-01'))
  return age >= 40 && age <= 45 && daysOf(facts.professionStageOn2013) >= 10 * DAYS_OF_YEAR
}

export const retirementOf = (facts: PersonFacts): Retirement => {
  const row =
    facts.law === 'notaries'
      ? {
          ageMonths: 65 * 12,
          completeMonths: (hasThirtyYearPeriod(facts) ? 30 : 35) * 12,
          minimumMonths: 10 * 12,
        }
      : annex5(facts.law, facts.sex, facts.birthDate)
  return {
    ageMonths: row.ageMonths,
    reachedOn: addMonths(dayNumber(facts.birthDate), row.ageMonths),
    completeDays: row.completeMonths * DAYS_OF_MONTH,
    minimumDays: row.minimumMonths * DAYS_OF_MONTH,
  }
}

export interface StandardRetirement {
  readonly age: { readonly years: number; readonly months: number }
  readonly reachedOn: string
  readonly completeStage: Stage
  readonly minimumStage: Stage
}

export const standardRetirement = (facts: PersonFacts): StandardRetirement | NotCovered =>
  answer(() => {
    const retirement = retirementOf(facts)
    return {
      age: { years: Math.floor(retirement.ageMonths / 12), months: retirement.ageMonths % 12 },
      reachedOn: dateText(retirement.reachedOn),
      completeStage: stageOfMonths(retirement.completeDays / DAYS_OF_MONTH),
      minimumStage: stageOfMonths(retirement.minimumDays / DAYS_OF_MONTH),
    }
  })
