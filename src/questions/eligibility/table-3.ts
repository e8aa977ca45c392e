import type { ReadingOf } from '../../law/open-questions.js'
import type { BandOfTable3 } from './steps.js'

/**
 * Law 263/2010, Table 3 (art. 73 as first in force, art. 76(1) since 2013-03-15): the stage that an ordinary cause
 * requires, by the age on the day of the medical decision. Each band runs from the age before it; the last has
 * no upper edge. Confirmed in the text of the law.
 */
export const TABLE_3: readonly { readonly toAge: number; readonly requiredYears: number }[] = [
  { toAge: 20, requiredYears: 1 },
  { toAge: 23, requiredYears: 2 },
  { toAge: 25, requiredYears: 3 },
  { toAge: 29, requiredYears: 6 },
  { toAge: 33, requiredYears: 9 },
  { toAge: 37, requiredYears: 11 },
  { toAge: 41, requiredYears: 14 },
  { toAge: 45, requiredYears: 17 },
  { toAge: 49, requiredYears: 20 },
  { toAge: 53, requiredYears: 23 },
  { toAge: 57, requiredYears: 25 },
  { toAge: 60, requiredYears: 26 },
  { toAge: Number.POSITIVE_INFINITY, requiredYears: 27 },
]

type EdgeReading = ReadingOf<'age-band-edge'>

export interface RowOfTable3 {
  readonly band: BandOfTable3
  readonly requiredYears: number
}

/** The law prints "20-23", "23-25" and leaves open to which of the two a person aged 23 belongs. */
const placeOf = (ageYears: number, edge: EdgeReading): number =>
  edge === 'lower-included'
    ? TABLE_3.findIndex(({ toAge }) => ageYears < toAge)
    : TABLE_3.findIndex(({ toAge }) => ageYears <= toAge)

export const requiredYearsOfTable3 = (ageYears: number, edge: EdgeReading): number =>
  TABLE_3[placeOf(ageYears, edge)]?.requiredYears ?? 0

/** The row of an age, with its band as it is printed. */
export const rowOfTable3 = (ageYears: number, edge: EdgeReading): RowOfTable3 => {
  const place = placeOf(ageYears, edge)
  const { toAge = Number.POSITIVE_INFINITY, requiredYears = 0 } = TABLE_3[place] ?? {}
  const fromAge = TABLE_3[place - 1]?.toAge
  return {
    band: {
      ...(fromAge === undefined ? {} : { fromAge }),
      ...(Number.isFinite(toAge) ? { toAge } : {}),
    },
    requiredYears,
  }
}
