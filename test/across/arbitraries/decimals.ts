import fc from 'fast-check'
import type { DecimalString } from '../../../src/index.js'

/** So many units of the last decimal, as text: 13_50617 with 5 decimals is '13.50617'. */
export const decimalOf = (units: number | bigint, decimals: number): DecimalString => {
  const figures = String(units).padStart(decimals + 1, '0')
  const point = figures.length - decimals
  return (decimals === 0 ? figures : `${figures.slice(0, point)}.${figures.slice(point)}`) as DecimalString
}

/** A decimal as so many units of its last decimal. */
export const unitsOf = (text: string, decimals: number): bigint => {
  const [whole = '0', fraction = ''] = text.split('.')
  if (fraction.length > decimals) throw new RangeError(`${text} has more than ${decimals} decimals`)
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}

export const decimalUpTo = (most: number, decimals: number): fc.Arbitrary<DecimalString> =>
  fc.integer({ min: 0, max: most * 10 ** decimals }).map(units => decimalOf(units, decimals))

/** Points as decisions print them, with five decimals; now and then a whole number, or more decimals. */
export const points: fc.Arbitrary<DecimalString> = fc.oneof(
  { weight: 6, arbitrary: decimalUpTo(60, 5) },
  { weight: 2, arbitrary: decimalUpTo(60, 0) },
  { weight: 1, arbitrary: decimalUpTo(60, 7) },
)

/** A value or an index by which a sum is made. */
export const isAboveZero = (text: string): boolean => /[1-9]/.test(text)

export const correctionIndex: fc.Arbitrary<DecimalString> = fc.oneof(
  fc.constantFrom<DecimalString>('1', '1.06', '1.07', '1.12', '1.17', '1.41'),
  decimalUpTo(2, 4).filter(isAboveZero),
)

/** An amount of money has bani and nothing below them. */
export const lei: fc.Arbitrary<DecimalString> = fc.oneof(decimalUpTo(6000, 0), decimalUpTo(6000, 2))
