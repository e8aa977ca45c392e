import { datedValues, valueOn } from './dated-values.js'
import type { DecimalInput } from './facts.js'
import { type Fraction, decimal } from './fraction.js'
import { refuse } from './refusal.js'

// Law 263 art. 170: applied once, by the day of the first entry to pension. That day is a day, not a month: the index of
// 2012 went on to 22 January 2013.

export const CORRECTION_INDEX = datedValues(`
  2011-01-01 1.12
  2012-01-01 1.17
  2013-01-23 1.06
  2014-01-01 1.07
  2016-01-01 1.09
  2017-01-01 1.14
  2018-01-01 1.15
  2019-01-01 1.20
  2020-01-01 1.41
  2024-08-31
`)

/** Who entered before Law 263 has no index (High Court 71/2017). */
export const LAST_DAY_OF_NO_INDEX = '2010-12-31'

export interface IndexFacts {
  readonly rightOpenedOn?: string | undefined
  readonly correctionIndex?: DecimalInput | undefined
}

/** The caller's own index wins. */
export const correctionIndex = ({ rightOpenedOn, correctionIndex: own }: IndexFacts): Fraction => {
  if (own !== undefined) return decimal(own)
  if (rightOpenedOn === undefined) return refuse('correction-index')
  return valueOn(CORRECTION_INDEX, rightOpenedOn) ?? refuse('correction-index')
}
