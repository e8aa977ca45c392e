import type { DecimalInput } from './facts.js'

// Points and lei as exact fractions of non-negative integers: a result is rounded where a rule says so and nowhere else.

export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export type Rounding = 'half-up' | 'up' | 'truncate'

export const whole = (value: number | bigint): Fraction => ({ over: BigInt(value), under: 1n })

export const ratio = (over: number, under: number): Fraction => ({ over: BigInt(over), under: BigInt(under) })

export const decimal = (value: DecimalInput): Fraction => {
  const [units = '0', decimals = ''] = String(value).split('.')
  return { over: BigInt(units + decimals), under: 10n ** BigInt(decimals.length) }
}

export const plus = (...terms: readonly Fraction[]): Fraction =>
  terms.reduce(
    (sum, term) => ({ over: sum.over * term.under + term.over * sum.under, under: sum.under * term.under }),
    whole(0),
  )

export const times = (...factors: readonly Fraction[]): Fraction =>
  factors.reduce(
    (product, factor) => ({ over: product.over * factor.over, under: product.under * factor.under }),
    whole(1),
  )

export const dividedBy = (value: Fraction, divisor: Fraction): Fraction => ({
  over: value.over * divisor.under,
  under: value.under * divisor.over,
})

export const minus = (larger: Fraction, smaller: Fraction): Fraction => ({
  over: larger.over * smaller.under - smaller.over * larger.under,
  under: larger.under * smaller.under,
})

export const isBelow = (value: Fraction, other: Fraction): boolean =>
  value.over * other.under < other.over * value.under

export const rounded = (value: Fraction, digits: number, rounding: Rounding): Fraction => {
  const scale = 10n ** BigInt(digits)
  const scaled = value.over * scale
  const floor = scaled / value.under
  const rest = scaled % value.under
  const goesUp = rounding === 'up' ? rest > 0n : rounding === 'half-up' && rest * 2n >= value.under
  return { over: goesUp ? floor + 1n : floor, under: scale }
}

/** Any fraction of a leu counts as a whole one. */
export const upToWholeLeu = (lei: Fraction): Fraction => rounded(lei, 0, 'up')

export const written = (value: Fraction, digits: number): string => {
  const figures = rounded(value, digits, 'half-up')
    .over.toString()
    .padStart(digits + 1, '0')
  return `${figures.slice(0, -digits)}.${figures.slice(-digits)}`
}

export const lei = (value: Fraction): string => written(value, 2)
export const points = (value: Fraction): string => written(value, 5)
