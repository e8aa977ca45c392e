import { addDays, type CivilDate } from '../values/civil-date.js'

/** Days by which the Julian calendar lags behind the civil one in a year from 1900 on. */
const julianLag = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2

/**
 * The Orthodox Easter Sunday: the Sunday after the full moon of the Julian calendar, from the year's places in
 * the cycles of 19 moons, 4 leap years and 7 weekdays.
 */
export const orthodoxEaster = (year: number): CivilDate => {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const daysAfter22March = moon + weekday
  // The Julian 22 March is the earliest Easter there can be.
  return addDays(`${year}-03-22` as CivilDate, daysAfter22March + julianLag(year))
}
