import type { Age } from '../../values/age.js'
import type { Stage } from '../../values/stage.js'
import { type NumberStyle, withoutZeroBani, writtenNumber } from '../numerals.js'

const STYLE: NumberStyle = { decimalMark: ',', groupMark: '.', groupsFrom: 4 }

/** 18,92900 */
export const number = (digits: string): string => writtenNumber(digits, STYLE)

/** 1.534 lei; 2.162,50 lei */
export const lei = (digits: string): string => `${number(withoutZeroBani(digits))} lei`

/** From 20 on a number takes "de", and again after each hundred: 19 ani, 20 de ani, 101 ani, 120 de ani. */
const takesDe = (count: number): boolean => count >= 20 && (count % 100 === 0 || count % 100 >= 20)

/** 1 an, 2 ani, 20 de ani */
export const count = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count}${takesDe(count) ? ' de' : ''} ${many}`

export const years = (number: number): string => count(number, 'an', 'ani')
export const months = (number: number): string => count(number, 'lună', 'luni')
export const days = (number: number): string => count(number, 'zi', 'zile')

/** a, b și c */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} și ${items.at(-1)}`

/** 12 ani 7 luni 24 de zile; 14 ani 8 luni; 0 zile */
export const stage = (time: Stage): string =>
  [
    time.years > 0 ? years(time.years) : '',
    time.months > 0 ? months(time.months) : '',
    time.days > 0 ? days(time.days) : '',
  ]
    .filter(part => part !== '')
    .join(' ') || days(0)

/** 62 de ani 11 luni */
export const age = ({ years, months }: Age): string => stage({ years, months, days: 0 })

export const hasTime = (time: Stage): boolean => time.years > 0 || time.months > 0 || time.days > 0

/** 0,20 puncte; 19,07484 puncte; 20 de puncte; 1 punct */
export const points = (digits: string): string => {
  const whole = digits.replace(/\.0{1,2}$/, '')
  return /^\d+$/.test(whole) ? count(Number(whole), 'punct', 'puncte') : `${number(digits)} puncte`
}
