import { addMonths, calendarMonthsBetween, type CivilDate, daysBetween } from './civil-date.js'

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
