import type { Confidence } from '../../law/citation.js'
import type { CivilMonth } from '../../values/civil-date.js'

/** A row of annex 5, in the order of its columns. Birth months are inclusive; an open row has no last month. */
export type AnnexRow = readonly [
  birthMonthFrom: CivilMonth,
  birthMonthTo: CivilMonth | undefined,
  ageYears: number,
  ageMonths: number,
  completeStageYears: number,
  completeStageMonths: number,
  minimumStageYears: number,
  minimumStageMonths: number,
  confidence: Confidence,
]

export const rowForBirthMonth = (rows: readonly AnnexRow[], birthMonth: CivilMonth): AnnexRow | undefined =>
  rows.find(([from, to]) => from <= birthMonth && (to === undefined || birthMonth <= to))
