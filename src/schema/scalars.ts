import * as v from 'valibot'
import { type CivilDate, type CivilMonth, DAY_PATTERN, MONTH_PATTERN } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { FaultCode } from './faults.js'
import { NO, type Schema, schemaOf } from './schema.js'

/** Decimal as text, or a number that prints as such text. */
export type DecimalInput = DecimalString | number

export const ZERO: Readonly<RegExp> = /^0(\.0+)?$/

export const DECIMAL: Readonly<RegExp> = /^(0|[1-9]\d{0,8})(\.\d{1,10})?$/

const isText = (input: unknown): input is string => typeof input === 'string'

/** The empty one too. */
export const ANY_TEXT: Readonly<RegExp> = /^/

/** Text of a pattern, told by its own fault; any text but the empty one where none is given. */
export const text = <T extends string>(
  pattern?: Readonly<RegExp>,
  code: FaultCode = 'missing',
): Schema<T> => {
  const is = (text: string): boolean => (pattern === undefined ? text !== '' : pattern.test(text))
  return schemaOf<T>(
    () => ({ kind: 'text', pattern }),
    taken => (isText(taken) && is(taken) ? (taken as T) : NO),
    () => v.pipe(v.string('not-text'), v.check(is, code)),
  )
}

export const civilDate: Schema<CivilDate> = /* @__PURE__ */ text(DAY_PATTERN, 'not-a-date')
export const civilMonth: Schema<CivilMonth> = /* @__PURE__ */ text(MONTH_PATTERN, 'not-a-month')

const isDecimal = (input: unknown): input is DecimalInput =>
  (typeof input === 'string' || typeof input === 'number') && DECIMAL.test(String(input))

const isAboveZero = (digits: DecimalString): boolean => !ZERO.test(digits)

/** Gives the text of the decimal; a number counts by what `String` prints of it. */
export const decimalText: Schema<DecimalString> = /* @__PURE__ */ schemaOf<DecimalString>(
  () => ({ kind: 'decimal', isAboveZero: false }),
  taken => (isDecimal(taken) ? (String(taken) as DecimalString) : NO),
  () => v.pipe(v.custom<DecimalInput>(isDecimal, 'not-a-decimal'), v.transform(String)),
)

/** A value, an index or a point by which a sum is made. */
export const decimalAboveZero: Schema<DecimalString> = /* @__PURE__ */ schemaOf<DecimalString>(
  () => ({ kind: 'decimal', isAboveZero: true }),
  taken =>
    isDecimal(taken) && isAboveZero(String(taken) as DecimalString) ? (String(taken) as DecimalString) : NO,
  () => v.pipe(decimalText.thorough(), v.check(isAboveZero, 'not-above-zero')),
)

export const flag: Schema<boolean> = /* @__PURE__ */ schemaOf<boolean>(
  () => ({ kind: 'flag' }),
  taken => (typeof taken === 'boolean' ? taken : NO),
  () => v.boolean('not-a-boolean'),
)

export const oneOf = <T extends string>(allowed: readonly T[]): Schema<T> =>
  schemaOf<T>(
    () => ({ kind: 'word', allowed }),
    taken => (allowed.includes(taken as T) ? (taken as T) : NO),
    () => v.picklist(allowed, `not-allowed: ${allowed.join(', ')}`),
  )

export const wholeNumber = (least: number, most: number): Schema<number> => {
  const isWithin = (number: number): boolean => least <= number && number <= most
  return schemaOf<number>(
    () => ({ kind: 'whole-number', least, most }),
    taken => (Number.isInteger(taken) && isWithin(taken as number) ? (taken as number) : NO),
    // Its own bounds hand on a record that inherits a message.
    () =>
      v.pipe(v.number('not-a-number'), v.integer('not-a-whole-number'), v.check(isWithin, 'out-of-range')),
  )
}
