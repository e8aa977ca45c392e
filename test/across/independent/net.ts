import type { DecimalInput, Handicap } from './facts.js'
import { type Fraction, decimal, isBelow, minus, plus, times, whole, written } from './fraction.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'

// The net of a month's pension (handbook 20): the health contribution first, then the tax on what is left. The month of
// payment chooses the row. What was held too much in 2011-2012 and in 2022 was given back: a row says what was due.

interface Row {
  readonly from: string
  readonly taxFree: number
  readonly tax: string
  readonly health: string
  readonly healthAbove: number
}

const NO_HEALTH = { health: '0', healthAbove: 0 }

const ROWS: readonly Row[] = [
  { from: '2011-01', taxFree: 1000, tax: '0.16', health: '0.055', healthAbove: 740 },
  { from: '2016-01', taxFree: 1050, tax: '0.16', health: '0.055', healthAbove: 872 },
  { from: '2017-01', taxFree: 1100, tax: '0.16', health: '0.055', healthAbove: 918 },
  { from: '2017-02', taxFree: 2000, tax: '0.16', ...NO_HEALTH },
  { from: '2018-01', taxFree: 2000, tax: '0.10', ...NO_HEALTH },
  { from: '2024-10', taxFree: 3000, tax: '0.10', ...NO_HEALTH },
  { from: '2025-08', taxFree: 3000, tax: '0.10', health: '0.10', healthAbove: 3000 },
]

const LAST_MONTH = '2027-12'

const rowOf = (month: string): Row => {
  if (month > LAST_MONTH) return refuse('net-parameters')
  return ROWS.filter(({ from }) => from <= month).at(-1) ?? refuse('net-parameters')
}

/** To a whole leu: 50 bani and less are dropped, more count as a leu. */
const toLeu = (sum: Fraction): Fraction => {
  const floor = sum.over / sum.under
  return whole((sum.over % sum.under) * 2n > sum.under ? floor + 1n : floor)
}

const above = (sum: Fraction, limit: Fraction): Fraction =>
  isBelow(sum, limit) ? whole(0) : minus(sum, limit)

/** Two decimals, or three where half a ban is left: 5.5% of a leu is 0.055. */
const exactLei = (sum: Fraction): string => written(sum, 6).replace(/(\.\d\d\d*?)0+$/, '$1')

export interface NetFacts {
  /** The pension of the month without the companion allowance, which is in neither base. */
  readonly grossLei: DecimalInput
  readonly month: string
  /** The handicap of a certificate filed with the pension house; the degree of invalidity exempts nobody. */
  readonly handicapCertificate?: Exclude<Handicap, 'blind'> | undefined
}

export interface Net {
  readonly grossLei: string
  readonly healthContribution: string
  readonly incomeTax: string
  readonly netLei: string
}

const paysNoTax = ({ handicapCertificate }: NetFacts): boolean =>
  handicapCertificate === 'grave' || handicapCertificate === 'accentuated'

export const netPension = (facts: NetFacts, readings: Readings = {}): Net | NotCovered =>
  answer(() => {
    const row = rowOf(facts.month)
    const gross = decimal(facts.grossLei)
    const exactHealth = times(decimal(row.health), above(gross, whole(row.healthAbove)))
    const health = reading(readings, 'health-rounding') === 'bani' ? exactHealth : toLeu(exactHealth)
    const taxed = above(gross, plus(whole(row.taxFree), health))
    const tax = paysNoTax(facts) ? whole(0) : toLeu(times(decimal(row.tax), taxed))
    return {
      grossLei: exactLei(gross),
      healthContribution: exactLei(health),
      incomeTax: exactLei(tax),
      netLei: exactLei(minus(gross, plus(health, tax))),
    }
  })

/** Both readings of health-rounding, and whether the net in hand differs between them. */
export const netInBothReadings = (
  facts: NetFacts,
): { readonly 'as-tax': Net; readonly bani: Net; readonly differ: boolean } | NotCovered => {
  const asTax = netPension(facts, { 'health-rounding': 'as-tax' })
  const bani = netPension(facts, { 'health-rounding': 'bani' })
  if ('notCovered' in asTax) return asTax
  if ('notCovered' in bani) return bani
  return { 'as-tax': asTax, bani, differ: asTax.netLei !== bani.netLei }
}
