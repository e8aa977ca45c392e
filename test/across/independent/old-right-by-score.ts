import { type DegreeChange, type OldRightDecision, degreeChanges } from './degrees-of-old-right.js'
import type { DecimalInput, Degree, StageInput } from './facts.js'
import { decimal, lei, times, upToWholeLeu } from './fraction.js'
import { FIRST_MONTH_OF_LAW_360, LAST_MONTH_OF_LAW_263, pensionPoint } from './point-value.js'
import { answer, refuse } from './refusal.js'

// A pension opened before 2011: what the caller tells of it, and its amount to August 2024.

export interface OldRight {
  readonly grantedOn: string
  /** In force on 2011-01-01. */
  readonly degree: Degree
  readonly decisions?: readonly OldRightDecision[] | undefined
  /** Of the degree in force on 2011-01-01. */
  readonly averageScore?: DecimalInput | undefined
  /** The sum of the annual points, potential ones included, of the degree in force on 2024-09-01. */
  readonly totalPoints?: DecimalInput | undefined
  readonly contributoryStage?: StageInput | undefined
  /** Of August 2024. */
  readonly leiInPayment?: DecimalInput | undefined
  /** Without the potential stage; these two serve a change of degree decided from 2024-09-01. */
  readonly realisedPoints?: DecimalInput | undefined
  readonly firstPotentialStage?: StageInput | undefined
}

export interface OldAmount {
  readonly lei: string
  readonly ground: 'average-score' | 'recalculated' | 'lei-of-2024-08' | 'changed-degree'
}

export interface Needs {
  readonly needs: readonly string[]
}

export type Told = OldAmount | Needs

export const FIRST_DAY_OF_LAW_360 = '2024-09-01'

export const changesUntil = (right: OldRight, month: string): readonly DegreeChange[] =>
  degreeChanges(right.degree, right.decisions ?? []).filter(({ from }) => from <= `${month}-01`)

/** No correction index: only rights first born under Law 263 have one. */
const leiOfScore = (score: DecimalInput, month: string): OldAmount => ({
  lei: lei(upToWholeLeu(times(decimal(score), pensionPoint(month, undefined)))),
  ground: 'average-score',
})

export const byAverageScore = (right: OldRight, month: string): Told => {
  const change = changesUntil(right, month).at(-1)
  if (change !== undefined) {
    return leiOfScore(change.averageScore ?? refuse('degree-change-without-score'), month)
  }
  return right.averageScore === undefined
    ? { needs: ['averageScore'] }
    : leiOfScore(right.averageScore, month)
}

/** The amount due for August 2024; a degree decided in that month counts with its own, by that month's point. */
export const floorOf = (right: OldRight): Told => {
  const change = changesUntil(right, FIRST_MONTH_OF_LAW_360).at(-1)
  if (change?.from === FIRST_DAY_OF_LAW_360) {
    return leiOfScore(change.averageScore ?? refuse('degree-change-without-score'), LAST_MONTH_OF_LAW_263)
  }
  if (right.leiInPayment !== undefined) {
    return { lei: lei(decimal(right.leiInPayment)), ground: 'lei-of-2024-08' }
  }
  const reckoned = answer(() => byAverageScore(right, LAST_MONTH_OF_LAW_263))
  return 'lei' in reckoned ? reckoned : { needs: ['leiInPayment'] }
}
