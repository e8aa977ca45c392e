import { dayNumber } from '../day-number.js'
import { need } from '../refusal.js'
import { type Retirement, retirementOf } from '../retirement-age.js'
import { reviewExemption } from '../review.js'
import { daysOf, stageOf } from '../stage-days.js'
import { FIRST_DAY_OF_LAW_360, isUnderLaw360, stageDaysOutside } from './calendar.js'
import { dateText } from '../day-number.js'
import type { Course } from './course.js'
import type { NotOwed } from './facts.js'
import { type World, askFor, readingIn } from './world.js'

const LAW_263 = 'law-263-2010-amended-2013'
const LAW_360 = 'law-360-2023'
const A_HUNDRED_YEARS = 36_000

export const retirementUnder = (world: World, law360: boolean): Retirement =>
  retirementOf({ law: law360 ? LAW_360 : LAW_263, ...personOf(world) })

const personOf = (world: World) => {
  const { sex, birthDate } = world.dossier.person
  return { sex, birthDate }
}

/** By annex 5 of Law 263 where that day is before Law 360, else by that of Law 360. */
export const standardAgeOn = (world: World): number => {
  const day = retirementUnder(world, false).reachedOn
  return day < FIRST_DAY_OF_LAW_360 ? day : retirementUnder(world, true).reachedOn
}

/** The contributory stage is part of the stage, so that each bounds the other where it is not told. */
export const hasContributoryStage = (world: World, needed: number): boolean => {
  const { contributoryStage, stageAtGrant } = world.dossier.contribution ?? {}
  if (contributoryStage !== undefined) return daysOf(contributoryStage) >= needed
  if (stageAtGrant !== undefined && daysOf(stageAtGrant) < needed) return false
  const answers = [0, retirementUnder(world, true).minimumDays, A_HUNDRED_YEARS]
  return Number(askFor(world, { key: 'contributoryStage', answers }) ?? 0) >= needed
}

/** Law 263 art. 49(1) a: time in which the pension was drawn is stage; suspended time drew nothing. */
export const hasStageWithPensionTime = (
  world: World,
  course: Course,
  on: number,
  needed: number,
): boolean => {
  // What is given back inside a month was drawn from that day.
  const ends = course.ends.map(({ from, until, backOn = until }) => ({ from, until: backOn }))
  const undrawn = [...course.spells.filter(({ pension }) => pension), ...ends]
  const drawn = stageDaysOutside(dayNumber(world.dossier.application.grantedOn), on, undrawn)
  return hasStage263(world, needed, drawn)
}

const hasStage263 = (world: World, needed: number, drawn: number): boolean => {
  const { stageAtGrant, stageAtDecision, contributoryStage } = world.dossier.contribution ?? {}
  if (stageAtGrant !== undefined) return daysOf(stageAtGrant) + drawn >= needed
  const known = Math.max(daysOf(contributoryStage), daysOf(stageAtDecision))
  if (known + drawn >= needed) return true
  const answers = [0, needed - drawn - 1, needed - drawn, A_HUNDRED_YEARS]
  return Number(askFor(world, { key: 'stageAtGrant', answers }) ?? 0) + drawn >= needed
}

type Ground = NotOwed['ground']

/** No review is owed on that day, and why. */
export const exemptionOn = (
  world: World,
  course: Course,
  on: number,
  law360 = isUnderLaw360(on),
): Ground | undefined => {
  const law = law360 ? LAW_360 : LAW_263
  const { irreversible } = world.dossier.incapacity
  const ask = (days: number): Ground | undefined => {
    const stage = stageOf(days)
    const facts = {
      law,
      ...personOf(world),
      on: dateText(on),
      stage,
      contributoryStage: stage,
      irreversible,
    } as const
    return need(reviewExemption(facts)).ground
  }
  const whateverTheStage = ask(0)
  if (whateverTheStage !== undefined || ask(A_HUNDRED_YEARS) === undefined) return whateverTheStage
  const { completeDays } = retirementUnder(world, law360)
  const isComplete = law360
    ? hasContributoryStage(world, completeDays)
    : readingIn(world, 'exemption-stage-263') === 'counts'
      ? hasStageWithPensionTime(world, course, on, completeDays)
      : hasStage263(world, completeDays, 0)
  return isComplete ? 'within-5-years-with-complete-stage' : undefined
}
