import { addMonths, completedMonths } from './day-number.js'
import type { Stage, StageInput } from './facts.js'

// A stage is a whole number of days of 360-day years, so that borrowing a month as 30 days is plain subtraction.

export const DAYS_OF_MONTH = 30
export const DAYS_OF_YEAR = 360

export const daysOf = (stage: StageInput | undefined): number =>
  (stage?.years ?? 0) * DAYS_OF_YEAR + (stage?.months ?? 0) * DAYS_OF_MONTH + (stage?.days ?? 0)

export const stageOf = (days: number): Stage => ({
  years: Math.floor(days / DAYS_OF_YEAR),
  months: Math.floor((days % DAYS_OF_YEAR) / DAYS_OF_MONTH),
  days: days % DAYS_OF_MONTH,
})

export const stageOfMonths = (months: number): Stage => stageOf(months * DAYS_OF_MONTH)

/**
 * Calendar time turned into stage: completed months, then the remaining calendar days, 30 of which make a month
 * (31 January to 30 March of a common year is such a case). Nothing once the second day is not after the first.
 */
export const stageDaysBetween = (first: number, second: number): number => {
  if (second <= first) return 0
  const months = completedMonths(first, second)
  return months * DAYS_OF_MONTH + (second - addMonths(first, months))
}

/** Age attained, in completed months; born on 29 February: on 28 February in other years. */
export const ageInMonths = (birth: number, on: number): number => completedMonths(birth, on)

export const ageInYears = (birth: number, on: number): number => Math.floor(ageInMonths(birth, on) / 12)
