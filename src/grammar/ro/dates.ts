import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import { partsOfDay, partsOfMonth } from '../numerals.js'

export const MONTHS: readonly string[] = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
] as const

/** 10 mai 2026 */
export const day = (date: CivilDate): string => {
  const { year, month, day } = partsOfDay(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** iunie 2026 */
export const month = (text: CivilMonth): string => {
  const { year, month } = partsOfMonth(text)
  return `${MONTHS[month - 1]} ${year}`
}

/** de la 15 martie 2013 până la 31 august 2024; începând cu 1 septembrie 2024 */
export const period = (from: CivilDate, to?: CivilDate): string =>
  to === undefined ? `începând cu ${day(from)}` : `de la ${day(from)} până la ${day(to)}`
