import { companionAllowance, type Allowance } from './companion-allowance.js'
import { degreeChanges } from './degrees-of-old-right.js'
import type { Degree } from './facts.js'
import { type Fraction, decimal, isBelow, lei, plus, times, upToWholeLeu } from './fraction.js'
import {
  FIRST_DAY_OF_LAW_360,
  type OldRight,
  type Told,
  byAverageScore,
  changesUntil,
  floorOf,
} from './old-right-by-score.js'
import { type Readings, reading } from './open-questions.js'
import {
  FIRST_MONTH_OF_LAW_263,
  FIRST_MONTH_OF_LAW_360,
  LAST_MONTH_OF_LAW_263,
  referencePoint,
} from './point-value.js'
import { potentialPoints, stabilityOf } from './points.js'
import { recalculation2024 } from './recalculation.js'
import { type NotCovered, answer, need, refuse } from './refusal.js'
import { daysOf } from './stage-days.js'

// A pension opened before 2011 and still paid (handbook 19): Law 19/2000 established it, so what it established is given
// by the caller or refused; what followed is reckoned as for any pension.

/** The names of the facts among these that are not given. */
const missing = (right: OldRight, ...names: readonly (keyof OldRight)[]): readonly string[] =>
  names.filter(name => right[name] === undefined)

/** Law 360 art. 144(1)-(2), (5)-(6). */
const recalculated = (right: OldRight, month: string): Told => {
  const floor = floorOf(right)
  const needs = [
    ...missing(right, 'totalPoints', 'contributoryStage'),
    ...('needs' in floor ? floor.needs : []),
  ]
  if (needs.length > 0 || 'needs' in floor) return { needs }
  const amount = need(
    recalculation2024({
      month,
      realisedPoints: right.totalPoints ?? 0,
      potentialPoints: 0,
      contributoryStage: right.contributoryStage ?? {},
      leiInPayment: floor.lei,
    }),
  )
  return { lei: amount.lei, ground: amount.oldAmountKept ? 'lei-of-2024-08' : 'recalculated' }
}

/** The months first granted at the rate of the new degree; what Law 19/2000 would give instead is not reckoned. */
const pointsOfChange = (right: OldRight, degree: Degree, readings: Readings): Fraction => {
  if (reading(readings, 'degree-change-rates') !== 'law-360-rates') return refuse('rates-of-law-19-2000')
  const potentialStage = right.firstPotentialStage ?? {}
  const isGivenLater = reading(readings, 'first-degree-without-potential') !== 'zero'
  if (daysOf(potentialStage) === 0 && isGivenLater) return refuse('potential-stage-of-law-19-2000')
  return decimal(need(potentialPoints({ law: 'law-360-2023', degree, potentialStage }, readings)))
}

const SEVERITY = ['III', 'II', 'I']

/** Law 360 art. 149(2); the amount of August 2024 is no floor but by a reading of its own. */
const afterChange = (right: OldRight, degree: Degree, month: string, readings: Readings): Told => {
  const needs = missing(right, 'realisedPoints', 'firstPotentialStage', 'contributoryStage')
  if (needs.length > 0) return { needs }
  const total = plus(
    decimal(right.realisedPoints ?? 0),
    pointsOfChange(right, degree, readings),
    stabilityOf(right.contributoryStage ?? {}, readings),
  )
  const amount = upToWholeLeu(times(total, referencePoint(month)))
  const before = changesUntil(right, FIRST_MONTH_OF_LAW_360).at(-1)?.degree ?? right.degree
  const rises = SEVERITY.indexOf(degree) > SEVERITY.indexOf(before)
  if (rises && reading(readings, 'old-amount-after-degree-change') === 'yes-when-degree-rises') {
    const floor = floorOf(right)
    if ('needs' in floor || isBelow(amount, decimal(floor.lei))) {
      return 'needs' in floor ? floor : { lei: floor.lei, ground: 'lei-of-2024-08' }
    }
  }
  return { lei: lei(amount), ground: 'changed-degree' }
}

const isOpenedBefore2011 = (right: OldRight): boolean =>
  right.grantedOn < '2011-01-01' || refuse('opened-from-2011')

/** The pension of a month, without the allowance. */
export const oldRightAmount = (right: OldRight, month: string, readings: Readings = {}): Told | NotCovered =>
  answer(() => {
    isOpenedBefore2011(right)
    if (month < FIRST_MONTH_OF_LAW_263) return refuse('amount-before-2011')
    if (month <= LAST_MONTH_OF_LAW_263) return byAverageScore(right, month)
    const change = changesUntil(right, month).at(-1)
    return change !== undefined && change.issuedOn >= FIRST_DAY_OF_LAW_360
      ? afterChange(right, change.degree, month, readings)
      : recalculated(right, month)
  })

/** As of any pension: the degree in force and the month decide, never the day of the right. */
export const oldRightAllowance = (
  right: OldRight,
  month: string,
  readings: Readings = {},
): Allowance | NotCovered =>
  answer(() => {
    isOpenedBefore2011(right)
    const degree = changesUntil(right, month).at(-1)?.degree ?? right.degree
    return need(companionAllowance({ scheme: 'public', degree, month }, readings))
  })

/** What stays with Law 19/2000 whatever is given, each named once, and what the caller left out of a change of degree. */
export const notReckonedOfOldRight = (right: OldRight): readonly string[] | NotCovered =>
  answer(() => {
    isOpenedBefore2011(right)
    const early = degreeChanges(right.degree, right.decisions ?? []).filter(
      ({ issuedOn, averageScore }) => issuedOn < FIRST_DAY_OF_LAW_360 && averageScore === undefined,
    )
    return [
      ...['eligibility', 'entitlement-start', 'potential-stage', 'monthly-points', 'amount-before-2011'],
      ...(early.length > 0 ? ['degree-change-without-score'] : []),
    ]
  })
