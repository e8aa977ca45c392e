import type { Age } from '../../values/age.js'
import type { Stage } from '../../values/stage.js'
import { type NumberStyle, withoutZeroBani, writtenNumber } from '../numerals.js'
import { the } from './articles.js'

const STYLE: NumberStyle = { decimalMark: ',', groupMark: ' ', groupsFrom: 5 }

/** 18,92900 */
export const number = (digits: string): string => writtenNumber(digits, STYLE)

/** 1534 lej; 12 345 lej; 2162,50 lej. Every ending goes to the last word: lejt, lejes, lejjel. */
export const lei = (digits: string): string => `${number(withoutZeroBani(digits))} lej`

/** az 50%-a */
export const percentOf = (percent: number): string => the(`${percent}%-a`)

/** A noun keeps its singular after a number. */
const count =
  (word: string) =>
  (number: number): string =>
    `${number} ${word}`

export const years: (number: number) => string = count('év')
export const months: (number: number) => string = count('hónap')
export const days: (number: number) => string = count('nap')

const isShown = (part: string): boolean => !part.startsWith('0 ')

const joined = (parts: readonly string[]): string => parts.filter(isShown).join(' ') || days(0)

/** 14 év 8 hónap; 0 nap */
export const stage = (time: Stage): string =>
  joined([years(time.years), months(time.months), days(time.days)])

/** As points count it: 176 hónap 12 nap. */
export const stageInMonths = (time: Stage): string =>
  joined([months(time.years * 12 + time.months), days(time.days)])

/** The unit that stands last takes the ending. */
const BY: Readonly<Record<string, string>> = { év: 'évvel', hónap: 'hónappal', nap: 'nappal' }

/** 14 év 8 hónappal */
export const stageBy = (time: Stage): string => stage(time).replace(/\p{L}+$/u, unit => BY[unit] ?? unit)

/** 14 év 8 hónapért */
export const stageFor = (time: Stage): string => `${stage(time)}ért`

/** Of points or lei given as text. */
/** 62 év 11 hónap */
export const age = ({ years, months }: Age): string => stage({ years, months, days: 0 })

/** 62 év 11 hónapos; 65 éves */
export const aged = (reached: Age): string =>
  age(reached).replace(/(év|hónap)$/, unit => (unit === 'év' ? 'éves' : 'hónapos'))

/** a, b és c */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} és ${items.at(-1)}`

/** Clauses have a comma before "és" too: mert a, b, és c. */
export const clauses = (items: readonly string[]): string =>
  items.map((item, index) => (index > 0 && index === items.length - 1 ? `és ${item}` : item)).join(', ')
