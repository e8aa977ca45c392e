import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import { partsOfDay, partsOfMonth } from '../numerals.js'

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 10 May 2026 */
export const day = (date: CivilDate): string => {
  const { year, month, day } = partsOfDay(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** June 2026 */
export const month = (text: CivilMonth): string => {
  const { year, month } = partsOfMonth(text)
  return `${MONTHS[month - 1]} ${year}`
}

/** from 1 January 2011 to 14 March 2013; from 1 September 2024 on */
export const span = (first: string, last?: string): string =>
  last === undefined ? `from ${first} on` : `from ${first} to ${last}`

/** from 10 May 2027 to 9 April 2029; on 9 April 2029 only; from 10 May 2027 on */
export const period = (first: CivilDate, last?: CivilDate): string =>
  first === last ? `on ${day(first)} only` : span(day(first), last && day(last))
