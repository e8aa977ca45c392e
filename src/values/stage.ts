/**
 * Contribution time: 12-month years and 30-day months. Every stage the library returns is normalised
 * (months 0 to 11, days 0 to 29).
 */
export interface Stage {
  /** Years of 12 months. */
  readonly years: number
  /** Months of 30 days beyond the years. */
  readonly months: number
  /** Days beyond the months. */
  readonly days: number
}

export const DAYS_OF_STAGE_IN_MONTH = 30
export const DAYS_OF_STAGE_IN_YEAR = 360

export const NO_STAGE: Stage = Object.freeze({ years: 0, months: 0, days: 0 })

/** The one number behind a stage; sums, differences and comparisons are made on it. */
export const stageInDays = (stage: Stage): number =>
  stage.years * DAYS_OF_STAGE_IN_YEAR + stage.months * DAYS_OF_STAGE_IN_MONTH + stage.days

export const stageFromDays = (days: number): Stage => ({
  years: Math.floor(days / DAYS_OF_STAGE_IN_YEAR),
  months: Math.floor((days % DAYS_OF_STAGE_IN_YEAR) / DAYS_OF_STAGE_IN_MONTH),
  days: days % DAYS_OF_STAGE_IN_MONTH,
})

export const stageFromYears = (years: number): Stage => ({ years, months: 0, days: 0 })

/** A month is borrowed as 30 days; nothing is owed below zero. */
export const subtractStage = (stage: Stage, other: Stage): Stage =>
  stageFromDays(Math.max(0, stageInDays(stage) - stageInDays(other)))

export const addStage = (stage: Stage, other: Stage): Stage =>
  stageFromDays(stageInDays(stage) + stageInDays(other))

export const isNoStage = (stage: Stage): boolean => stageInDays(stage) === 0

/** Negative, zero or positive, as the first is shorter than, as long as or longer than the second. */
export const compareStages = (stage: Stage, other: Stage): number => stageInDays(stage) - stageInDays(other)
