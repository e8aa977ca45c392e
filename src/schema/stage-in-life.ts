import { addDays, addMonths, type CivilDate, daysBetween } from '../values/civil-date.js'
import { has } from '../values/bare.js'
import { partAt } from '../values/part-at.js'
import { type Stage, stageFromDays, stageInDays } from '../values/stage.js'
import type { CrossCheck } from './check.js'
import { WORKING_AGE } from './cross-checks.js'

/**
 * How fast stage can grow: as the calendar does, or by half more, as a year in work group I, or in special conditions since April
 * 2001, counts as a year and six months (Law 263/2010 art. 17(1) and 18).
 */
export const GROWTH = { calendar: 1, 'special-conditions': 1.5 } as const
export type Growth = keyof typeof GROWTH

export const ofWorkingAgeOn = (birth: CivilDate): CivilDate => addMonths(birth, WORKING_AGE * 12)

/** The longest stage that a working life can hold on a day, that day included. */
export const longestStageOn = (birth: CivilDate, day: CivilDate, growth: Growth): Stage =>
  stageFromDays(Math.max(0, Math.floor((daysBetween(ofWorkingAgeOn(birth), day) + 1) * GROWTH[growth])))

/** The first day on which a working life that began on another can hold a stage. */
export const firstDayWithStage = (began: CivilDate, stage: Stage, growth: Growth): CivilDate =>
  addDays(began, Math.max(0, Math.ceil(stageInDays(stage) / GROWTH[growth]) - 1))

/** The last day on which a working life can begin that holds a stage on a day. */
export const lastBeginningFor = (day: CivilDate, stage: Stage, growth: Growth): CivilDate =>
  addDays(day, -Math.max(0, Math.ceil(stageInDays(stage) / GROWTH[growth]) - 1))

/** The day by which a stage was gathered: that of a fact, or one of the calendar. */
export type GatheredBy =
  { readonly fact: string; readonly growth: Growth } | { readonly day: CivilDate; readonly growth: Growth }

export const dayOfGathering = (facts: unknown, by: GatheredBy): CivilDate | undefined =>
  has(by, 'day') ? by.day : (partAt(facts, by.fact) as CivilDate | undefined)

/** A stage is not longer than the life in which it was gathered; what lies before its age has its own fault. */
export const gatheredBy = (stage: string, by: GatheredBy, birthDate = 'birthDate'): CrossCheck<object> => ({
  reads: [stage, birthDate, ...(has(by, 'fact') ? [by.fact] : [])],
  at: stage,
  beside: birthDate,
  code: 'longer-than-life',
  holds: facts => {
    const [birth, day] = [partAt(facts, birthDate) as CivilDate | undefined, dayOfGathering(facts, by)]
    const gathered = partAt(facts, stage) as Stage | undefined
    if (birth === undefined || day === undefined || gathered === undefined) return true
    if (has(by, 'fact') && day < ofWorkingAgeOn(birth)) return true
    return stageInDays(gathered) <= stageInDays(longestStageOn(birth, day, by.growth))
  },
})
