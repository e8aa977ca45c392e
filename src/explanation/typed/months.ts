import { type CivilMonth, isCivilMonth } from '../../values/civil-date.js'
import { plain } from './plain.js'
import { NOT_SO_WRITTEN, type Read, type Typing } from './typing.js'

/** Fewer letters name no month in any of the languages. */
const SHORTEST = 3

/** The number of a month by its name, or by the beginning of it that no other month has. */
export const monthNamed = (word: string, { months, monthEnding }: Typing): number | undefined => {
  const names = months.map(plain)
  const isMeant = (name: string): boolean => {
    if (name.startsWith(word)) return word.length >= SHORTEST
    return monthEnding !== undefined && word.startsWith(name) && monthEnding.test(word.slice(name.length))
  }
  const [meant, other] = names.filter(isMeant)
  return meant === undefined || other !== undefined ? undefined : names.indexOf(meant) + 1
}

export const twoDigits = (number: number | string): string => String(number).padStart(2, '0')

/** Each with the year and the month, or its name. */
const WITH_YEAR_FIRST = /^(\d{4})(?:\.? ?[-/.]? ?)(\d{1,2}|[a-z]+)\.?$/
const WITH_YEAR_LAST = /^(\d{1,2}|[a-z]+)(?:\.? ?[-/.]? ?)(\d{4})\.?$/

/** iunie 2026; 06.2026; 2026-06; 2026. június */
export const typedMonth = (text: string, typing: Typing): Read => {
  const typed = plain(text)
  const [, firstYear, after] = WITH_YEAR_FIRST.exec(typed) ?? []
  const [, before, lastYear] = WITH_YEAR_LAST.exec(typed) ?? []
  const [year, named] = firstYear === undefined ? [lastYear, before] : [firstYear, after]
  if (year === undefined || named === undefined) return NOT_SO_WRITTEN
  const month = /^\d/.test(named) ? named : monthNamed(named, typing)
  const value = `${year}-${twoDigits(month ?? '')}`
  return isCivilMonth(value) ? { value: value satisfies CivilMonth } : NOT_SO_WRITTEN
}
