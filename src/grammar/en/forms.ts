import type { Age } from '../../values/age.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import { type NumberStyle, withoutZeroBani, writtenNumber, isZero } from '../numerals.js'

const STYLE: NumberStyle = { decimalMark: '.', groupMark: ',', groupsFrom: 4 }

/** 18.92900 */
export const number = (digits: string): string => writtenNumber(digits, STYLE)

/** 1,534 lei; 2,162.50 lei */
export const lei = (digits: string): string => `${number(withoutZeroBani(digits))} lei`

/** 0.58333 points; no points */
export const points = (digits: DecimalString, kind = ''): string =>
  `${isZero(digits) ? 'no' : number(digits)} ${kind}points`

/** 1 year, 2 years */
export const count = (count: number, one: string, many: string): string =>
  `${number(String(count))} ${count === 1 ? one : many}`

export const years = (number: number): string => count(number, 'year', 'years')
export const months = (number: number): string => count(number, 'month', 'months')
export const days = (number: number): string => count(number, 'day', 'days')

const joined = (parts: readonly string[]): string => parts.filter(part => part !== '').join(' ') || days(0)

/** 14 years 8 months; 0 days */
export const stage = (time: Stage): string =>
  joined([
    time.years > 0 ? years(time.years) : '',
    time.months > 0 ? months(time.months) : '',
    time.days > 0 ? days(time.days) : '',
  ])

/** 35 months; 150 months 13 days */
export const inMonths = (time: Stage): string => {
  const whole = time.years * 12 + time.months
  return joined([whole > 0 ? months(whole) : '', time.days > 0 ? days(time.days) : ''])
}

/** 62 years 11 months */
export const age = ({ years, months }: Age): string => stage({ years, months, days: 0 })

/** a, b and c */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** Items that may hold commas themselves. */
export const longList = (items: readonly string[]): string => items.join('; ')

export { paragraph } from '../sentences.js'
