import { dateText, dayNumber, firstOfNextMonth } from './day-number.js'
import { type DecimalInput, type Degree, type Law, type Stage, isLaw360 } from './facts.js'
import { decimal, isBelow, lei } from './fraction.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { type PersonFacts, retirementOf } from './retirement-age.js'
import type { StageInput } from './facts.js'
import { daysOf, stageDaysBetween, stageOf } from './stage-days.js'
import { lastUsefulDay } from './terms.js'

// The single questions on the way to old age: conversion, time on the pension, added stage, the duty to report.

export interface ConversionFacts extends PersonFacts {
  readonly degree: Degree
  readonly reducedAgeReachedOn?: string | undefined
  readonly contributoryStage: StageInput
  readonly invalidityLei: DecimalInput
  readonly oldAgeLei?: DecimalInput | undefined
}

const larger = (one: DecimalInput, other: DecimalInput): string =>
  lei(isBelow(decimal(one), decimal(other)) ? decimal(other) : decimal(one))

export const conversion = (facts: ConversionFacts) =>
  answer(() => {
    const { reachedOn, minimumDays } = retirementOf(facts)
    const reduced = facts.reducedAgeReachedOn
    const on = dateText(Math.min(reachedOn, reduced === undefined ? reachedOn : dayNumber(reduced)))
    const told = { on, companionAllowanceKept: facts.degree === 'I' }
    if (daysOf(facts.contributoryStage) < minimumDays) {
      const outcome = facts.law === 'notaries' ? 'old-age-category-same-amount' : 'continues-as-invalidity'
      return { outcome, ...told, lei: lei(decimal(facts.invalidityLei)) }
    }
    const oldAge = facts.oldAgeLei
    const paid = oldAge === undefined ? {} : { lei: larger(facts.invalidityLei, oldAge) }
    return { outcome: 'becomes-old-age', ...told, ...paid }
  })

const EVE_OF_LAW_360 = dayNumber('2024-08-31')

/** Law 263 art. 49(1) a: the time before Law 360, which every pension follows since; under that law it counts, or does not. */
export const timeOnPension = (
  facts: { readonly law: Law; readonly drawnFrom: string; readonly drawnUntil: string },
  readings: Readings = {},
): Stage | NotCovered =>
  answer(() => {
    if (facts.law === 'notaries') return refuse('time-on-pension')
    const [from, until] = [dayNumber(facts.drawnFrom), dayNumber(facts.drawnUntil)]
    const isLeftOut = reading(readings, 'pension-time-before-2024') === 'does-not-count'
    if (isLaw360(facts.law) && isLeftOut) return stageOf(0)
    return stageOf(stageDaysBetween(from, Math.min(until, EVE_OF_LAW_360) + 1))
  })

/** Law 263 art. 107(5), Law 360 art. 94(5). */
export const addedStagePaidFrom = (facts: {
  readonly law: Law
  readonly requestedOn: string
}): string | NotCovered =>
  answer(() =>
    facts.law === 'notaries'
      ? refuse('added-stage')
      : dateText(firstOfNextMonth(dayNumber(facts.requestedOn))),
  )

/** Law 360 art. 106: no term was read in Law 263. */
export const changeReportedBy = (
  facts: {
    readonly law: Law
    readonly changedOn: string
    readonly closedDays?: readonly string[] | undefined
  },
  readings: Readings = {},
): string | NotCovered =>
  answer(() => {
    if (!isLaw360(facts.law)) return refuse('duty-to-report-changes')
    const term = { from: dayNumber(facts.changedOn), length: 15, closedDays: facts.closedDays }
    return dateText(lastUsefulDay(term, readings))
  })

export const earlyPensionOpen = ({ law }: { readonly law: Law }): boolean | NotCovered =>
  answer(() => (law === 'notaries' ? refuse('early-pension') : isLaw360(law)))
