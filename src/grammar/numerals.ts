import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { Stage } from '../values/stage.js'

/** How a language writes its numbers. */
export interface NumberStyle {
  readonly decimalMark: string
  readonly groupMark: string
  /** The fewest digits before the decimal mark that are set in groups of three. */
  readonly groupsFrom: number
}

/** Plain digits with the marks of a language; decimals stand as they are given. */
export const writtenNumber = (
  digits: string,
  { decimalMark, groupMark, groupsFrom }: NumberStyle,
): string => {
  const [whole = '', decimals] = digits.split('.')
  const grouped = whole.length < groupsFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, groupMark)
  return decimals === undefined ? grouped : `${grouped}${decimalMark}${decimals}`
}

/** An amount of lei shows its bani only where there are some. */
export const withoutZeroBani = (lei: string): string => lei.replace(/\.0+$/, '')

/** The parts of a day as numbers. */
export const partsOfDay = (
  date: CivilDate,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** The parts of a month as numbers. */
export const partsOfMonth = (text: CivilMonth): { readonly year: number; readonly month: number } => {
  const [year = 0, month = 0] = text.split('-').map(Number)
  return { year, month }
}

export const isZero = (digits: string): boolean => /^0(\.0+)?$/.test(digits)

export const isNone = ({ years, months, days }: Stage): boolean => years + months + days === 0

/** As a sentence goes on. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
