import { type Degree, type Law, type StageInput, type Text, isLaw360, textOf } from './facts.js'
import {
  type Fraction,
  type Rounding,
  decimal,
  plus,
  points,
  ratio,
  rounded,
  times,
  written,
} from './fraction.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { DAYS_OF_MONTH, DAYS_OF_YEAR, daysOf } from './stage-days.js'

// Monthly points on the potential stage: degrees I, II, III in a row. The notaries know no degree III.

const LAW_263 = '0.70 0.55 0.35'

const MONTHLY_POINTS: Readonly<Record<Text, string>> = {
  'law-263-2010': LAW_263,
  'law-263-2010-amended-2013': LAW_263,
  'law-360-2023': '0.25 0.20 0.10',
  notaries: '0.50 0.30',
}

export const monthlyRate = (law: Law, degree: Degree): Fraction => {
  const rate = MONTHLY_POINTS[textOf(law)].split(' ')[degree.length - 1]
  return rate === undefined ? refuse('monthly-points') : decimal(rate)
}

export const fifthDecimal = (value: Fraction, readings: Readings): Fraction =>
  rounded(value, 5, reading(readings, 'points-fifth-decimal') as Rounding)

/** Days that earn points: a rest of days counts as so many thirtieths of a month, or not at all. */
const earningDays = (stage: StageInput, readings: Readings): number => {
  const days = daysOf(stage)
  return reading(readings, 'stage-arithmetic') === 'whole-months' ? days - (days % DAYS_OF_MONTH) : days
}

export const monthlyPoints = (facts: { readonly law: Law; readonly degree: Degree }): string | NotCovered =>
  answer(() => written(monthlyRate(facts.law, facts.degree), 2))

export interface PotentialPointsFacts {
  readonly law: Law
  readonly degree: Degree
  readonly potentialStage: StageInput
}

/** A year's score is a twelfth of its months' points; the notaries' scale is unknown, so theirs stay a plain sum. */
export const potentialPoints = (facts: PotentialPointsFacts, readings: Readings = {}): string | NotCovered =>
  answer(() => {
    const months = ratio(earningDays(facts.potentialStage, readings), DAYS_OF_MONTH)
    const divisor = ratio(1, facts.law === 'notaries' ? 1 : 12)
    return points(fifthDecimal(times(months, monthlyRate(facts.law, facts.degree), divisor), readings))
  })

// Law 360 art. 85(3)-(5): points for each contributory year between these years, the last without an end.
const STABILITY = [
  { above: 25, upTo: 30, perYear: '0.50' },
  { above: 30, upTo: 35, perYear: '0.75' },
  { above: 35, upTo: Infinity, perYear: '1.00' },
] as const

export const stabilityOf = (contributoryStage: StageInput, readings: Readings): Fraction => {
  const days = earningDays(contributoryStage, readings)
  const earned = STABILITY.map(({ above, upTo, perYear }) => {
    const inside = Math.max(0, Math.min(days, upTo * DAYS_OF_YEAR) - above * DAYS_OF_YEAR)
    return times(ratio(inside, DAYS_OF_YEAR), decimal(perYear))
  })
  return fifthDecimal(plus(...earned), readings)
}

export interface StabilityFacts {
  readonly law: Law
  readonly contributoryStage: StageInput
}

export const stabilityPoints = (facts: StabilityFacts, readings: Readings = {}): string =>
  isLaw360(facts.law) ? points(stabilityOf(facts.contributoryStage, readings)) : '0.00000'
