import * as v from 'valibot'
import { type CivilDate, type CivilMonth, isCivilDate, isCivilMonth } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { NO_STAGE, type Stage } from '../values/stage.js'
import type { FaultCode } from './faults.js'
import { apart, optional, record, type Schema } from './record.js'

/** Decimal as text, or a number that prints as such text. */
export type DecimalInput = DecimalString | number

const ZERO = /^0(\.0+)?$/

const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,10})?$/

/** Text of a kind, told by its own fault; any text but the empty one where no kind is named. */
export const text = <T extends string>(
  is: (text: string) => boolean = text => text !== '',
  code: FaultCode = 'missing',
): Schema<T> => v.pipe(v.string('not-text'), v.check(is, code)) as v.GenericSchema as Schema<T>

export const civilDate: Schema<CivilDate> = text(isCivilDate, 'not-a-date')
export const civilMonth: Schema<CivilMonth> = text(isCivilMonth, 'not-a-month')

/** Gives the text of the decimal; a number counts by what `String` prints of it. */
export const decimalText: Schema<DecimalString> = v.pipe(
  v.custom<DecimalInput>(
    input => (typeof input === 'string' || typeof input === 'number') && DECIMAL.test(String(input)),
    'not-a-decimal',
  ),
  v.transform(input => String(input) as DecimalString),
) as Schema<DecimalString>

/** A value, an index or a point by which a sum is made. */
export const decimalAboveZero: Schema<DecimalString> = v.pipe(
  decimalText,
  v.check(digits => !ZERO.test(digits), 'not-above-zero'),
) as Schema<DecimalString>

export const flag: Schema<boolean> = v.boolean('not-a-boolean')

export const oneOf = <T extends string>(allowed: readonly T[]): Schema<T> =>
  v.picklist(allowed, `not-allowed: ${allowed.join(', ')}`)

/** Longer lists are no person's case, and would only keep a machine busy. */
const LONGEST_LIST = 1000

export const listOf = <T>(item: Schema<T>): Schema<readonly T[]> =>
  v.pipe(
    v.custom<readonly unknown[]>(input => Array.isArray(input), 'not-a-list'),
    v.check(list => list.length <= LONGEST_LIST, 'out-of-range'),
    v.array(apart(item)),
  )

export const wholeNumber = (least: number, most: number): Schema<number> =>
  v.pipe(
    v.number('not-a-number'),
    v.integer('not-a-whole-number'),
    // Its own bounds hand on a record that inherits a message.
    v.check(number => least <= number && number <= most, 'out-of-range'),
  )

/** Years, months and days of contribution; parts left out count zero, and nothing is normalised silently. */
export const stage: Schema<Stage> = v.pipe(
  record<Partial<Stage>>({
    years: optional(wholeNumber(0, 99)),
    months: optional(wholeNumber(0, 11)),
    days: optional(wholeNumber(0, 29)),
  }),
  v.transform((given): Stage => ({ ...NO_STAGE, ...given })),
)
