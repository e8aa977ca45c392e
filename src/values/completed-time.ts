import { addMonths, calendarMonthsBetween, type CivilDate, daysBetween } from './civil-date.js'
import { DAYS_OF_STAGE_IN_MONTH, type Stage, stageFromDays } from './stage.js'

/**
 * The greatest number of months that, added to the first date, is not after the second.
 *
 * Written here because date-fns' own difference does not invert its addition at month ends: who was born on
 * 29 February attains a year of age on 28 February, and one month after 31 January is over on 28 February.
 */
export const completedMonths = (from: CivilDate, to: CivilDate): number => {
  const months = calendarMonthsBetween(from, to)
  return addMonths(from, months) <= to ? months : months - 1
}

export const completedYears = (from: CivilDate, to: CivilDate): number =>
  Math.floor(completedMonths(from, to) / 12)

/** Completed months, then the calendar days that remain. */
export const completedMonthsAndDays = (
  from: CivilDate,
  to: CivilDate,
): { readonly months: number; readonly days: number } => {
  const months = completedMonths(from, to)
  return { months, days: daysBetween(addMonths(from, months), to) }
}

/** Elapsed time as contribution time: completed months, then the calendar days that remain, 30 to a month. */
export const elapsedStage = (from: CivilDate, to: CivilDate): Stage => {
  const { months, days } = completedMonthsAndDays(from, to)
  return stageFromDays(months * DAYS_OF_STAGE_IN_MONTH + days)
}
