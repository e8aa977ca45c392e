export type { EndOfTermFacts } from './facts.js'
export type { PublicHoliday } from './holidays-of-year.js'
export type { HolidayId } from './public-holidays.js'
export { endOfTerm, isWorkingDay, publicHolidays } from './terms.js'
