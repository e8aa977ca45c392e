import { datedValues, valueOn } from './dated-values.js'
import type { DecimalInput, Degree, Scheme } from './facts.js'
import { type Fraction, decimal, lei, ratio, rounded, times, upToWholeLeu } from './fraction.js'
import { type Readings, reading } from './open-questions.js'
import { FIRST_MONTH_OF_LAW_263, FIRST_MONTH_OF_LAW_360, pensionPoint } from './point-value.js'
import { type NotCovered, answer, refuse } from './refusal.js'

// The month paid for decides the law and the base, never the day the right was opened.

const MINIMUM_WAGE = datedValues('2024-07 3700 2025-01 4050 2026-07 4325 2026-12')

export const minimumWage = (month: string): Fraction => valueOn(MINIMUM_WAGE, month) ?? refuse('minimum-wage')

const FOUR_FIFTHS = ratio(4, 5)
const HALF = ratio(1, 2)

export interface AllowanceFacts {
  readonly scheme: Scheme
  readonly degree: Degree
  readonly month: string
  readonly base?: DecimalInput | undefined
}

export interface Allowance {
  readonly due: boolean
  readonly lei: string
}

const toCents = (value: Fraction): Fraction => rounded(value, 2, 'half-up')

const publicAllowance = ({ month, base }: AllowanceFacts, readings: Readings): Fraction => {
  if (month < FIRST_MONTH_OF_LAW_263) return refuse('law-in-force')
  if (month < FIRST_MONTH_OF_LAW_360) return upToWholeLeu(times(FOUR_FIFTHS, pensionPoint(month, base)))
  const half = times(HALF, base === undefined ? minimumWage(month) : decimal(base))
  return reading(readings, 'allowance-rounding-360') === 'exact' ? toCents(half) : upToWholeLeu(half)
}

/** The insured minimum income of the Regulation is published nowhere: without the caller's figure there is none. */
const notariesAllowance = ({ base }: AllowanceFacts): Fraction =>
  base === undefined ? refuse('insured-minimum-income') : toCents(times(FOUR_FIFTHS, decimal(base)))

export const companionAllowance = (facts: AllowanceFacts, readings: Readings = {}): Allowance | NotCovered =>
  answer(() => {
    if (facts.degree !== 'I') return { due: false, lei: '0.00' }
    const amount = facts.scheme === 'notaries' ? notariesAllowance(facts) : publicAllowance(facts, readings)
    return { due: true, lei: lei(amount) }
  })
