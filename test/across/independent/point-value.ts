import { datedValues, valueOn } from './dated-values.js'
import type { DecimalInput } from './facts.js'
import { type Fraction, decimal } from './fraction.js'
import { refuse } from './refusal.js'

// What one point is worth, by the month paid for: the pension point of Law 263, the reference point of Law 360.

const PENSION_POINT = datedValues(`
  2009-10 732.8   2013-01 762.1   2014-01 790.7   2015-01 830.2   2016-01 871.7   2017-01 917.5   2017-07 1000
  2018-07 1100    2019-09 1265    2020-09 1442    2022-01 1586    2023-01 1785    2024-01 2032    2024-08
`)

const REFERENCE_POINT = datedValues('2024-09 81 2025-01 81 2026-01 81 2026-12')

export const FIRST_MONTH_OF_LAW_263 = '2011-01'
export const LAST_MONTH_OF_LAW_263 = '2024-08'
export const FIRST_MONTH_OF_LAW_360 = '2024-09'

/** New amounts by the formula of Law 263 exist to August 2024 only, whatever value the caller brings. */
export const pensionPoint = (month: string, own: DecimalInput | undefined): Fraction => {
  if (month < FIRST_MONTH_OF_LAW_263 || month > LAST_MONTH_OF_LAW_263) return refuse('pension-point')
  if (own !== undefined) return decimal(own)
  return valueOn(PENSION_POINT, month) ?? refuse('pension-point')
}

export const referencePoint = (month: string, own?: DecimalInput | undefined): Fraction => {
  if (month < FIRST_MONTH_OF_LAW_360) return refuse('reference-point')
  if (own !== undefined) return decimal(own)
  return valueOn(REFERENCE_POINT, month) ?? refuse('reference-point')
}
