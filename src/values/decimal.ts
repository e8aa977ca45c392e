import { Decimal as DecimalJs } from 'decimal.js'

type Constructor = typeof DecimalJs

let made: Constructor | undefined

/**
 * The project's own constructor: `defaults: true` keeps it apart from whatever the host did to decimal.js,
 * and freezing it keeps the host from reaching it afterwards. 40 digits hold every product of this law exactly. Made when it is
 * first needed: who loads a page of questions asks for few sums.
 */
const exact = (): Constructor => {
  made ??= Object.freeze(
    DecimalJs.clone({ defaults: true, precision: 40, rounding: DecimalJs.ROUND_HALF_UP }),
  )
  return made
}

/** A decimal as text: points with 5 decimals, lei with 2. */
export type DecimalString = `${number}`

/** An exact decimal inside a rule; it never leaves the library. */
export type Decimal = InstanceType<typeof DecimalJs>

export const decimal = (value: DecimalString | number): Decimal => new (exact())(value)

export const ZERO: DecimalString = '0'

export const sumOf = (values: readonly DecimalString[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), decimal(0))

export const largerOf = (a: DecimalString, b: DecimalString): DecimalString =>
  decimal(a).greaterThanOrEqualTo(b) ? a : b

/** Plain digits, never an exponent. */
export const plainText = (value: Decimal): DecimalString => value.toFixed() as DecimalString
