import { plain } from './plain.js'
import { NOT_SO_WRITTEN, type Read, type Typing } from './typing.js'

const WHOLE = /^\d+$/
const GROUPED_BY_BLANKS = /^\d{1,3}(?: \d{3})+(?![\d ])/
const IN_GROUPS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/
const WITH_DECIMALS = /^\d+[.,]\d+$/
const IN_GROUPS_WITH_DECIMALS = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/

const digitsOf = (text: string): string => text.replace(/[.,]/g, '')

/** Without zeros before it. */
const written = (whole: string, decimals?: string): string => {
  const digits = whole.replace(/^0+(?=\d)/, '')
  return decimals === undefined ? digits : `${digits}.${decimals}`
}

const withDecimals = (text: string): string => {
  const [whole = '', decimals] = text.split(/[.,]/)
  return written(whole, decimals)
}

const withoutUnit = (text: string, units: readonly string[]): string => {
  const [, number, unit] = /^([\d., ]*\d) ?([a-z]+)$/.exec(text) ?? []
  return number !== undefined && unit !== undefined && units.includes(unit) ? number : text
}

/**
 * 18,34; 18.34; 1.234,5; 1,234.5; 1 234,5: a mark followed by three digits can part thousands or decimals where the
 * language uses it to part thousands, and then nothing says which.
 */
export const typedDecimal = (text: string, { decimalMark, units }: Typing): Read => {
  const typed = withoutUnit(plain(text), units)
  const number = GROUPED_BY_BLANKS.test(typed) ? typed.replace(/ /g, '') : typed
  if (WHOLE.test(number)) return { value: written(number) }
  const [, groups, , decimals] = IN_GROUPS_WITH_DECIMALS.exec(number) ?? []
  if (groups !== undefined) return { value: written(digitsOf(groups), decimals) }
  const isOneMark = WITH_DECIMALS.test(number)
  if (isOneMark && (number.includes(decimalMark) || !IN_GROUPS.test(number))) {
    return { value: withDecimals(number) }
  }
  if (!IN_GROUPS.test(number)) return NOT_SO_WRITTEN
  const whole = digitsOf(number)
  return isOneMark
    ? { unreadable: 'ambiguous', mayBe: [withDecimals(number).replace('.', decimalMark), whole] }
    : { value: whole }
}
