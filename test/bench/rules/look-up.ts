import type { LookedUp, Told } from './case.js'
import {
  ANNEX_5,
  MINIMUM_WAGE_IN_LEI,
  placeOfBirthMonth,
  POINT_VALUE_IN_TENTHS,
  REQUIRED_STAGE_IN_DAYS,
} from './tables.js'

export const FIRST_DAY_OF_LAW_360 = 20240901

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const yearOf = (day: string): number => Number(day.slice(0, 4))
const monthOf = (day: string): number => Number(day.slice(5, 7))
const dayOf = (day: string): number => Number(day.slice(8, 10))

/** Completed months of 30 days, then the days on the calendar. No case has a day after the 28th, which months lack. */
const daysUntilAge = (told: Told, ageInMonths: number, standardAgeInMonths: number): number => {
  if (ageInMonths >= standardAgeInMonths) return 0
  const completed = (standardAgeInMonths - ageInMonths - 1) * 30
  const dayOfBirth = dayOf(told.birthDate)
  const dayOfAward = dayOf(told.awardedOn)
  if (dayOfBirth === dayOfAward) return completed + 30
  if (dayOfBirth > dayOfAward) return completed + dayOfBirth - dayOfAward
  const monthsReached = yearOf(told.birthDate) * 12 + monthOf(told.birthDate) - 1 + standardAgeInMonths - 1
  const month = lengthOfMonth(Math.floor(monthsReached / 12), (monthsReached % 12) + 1)
  return completed + month - dayOfAward + dayOfBirth
}

const hundredThousandths = (points: string): number => Number(points.replace('.', ''))

/** What plain JavaScript does with a case before any rule: dates, annex 5, table 3 and the dated values. */
export const lookUp = (told: Told): LookedUp => {
  const { birthDate, awardedOn, stage } = told
  const birthYear = yearOf(birthDate)
  const birthMonth = monthOf(birthDate)
  const awardYear = yearOf(awardedOn)
  const awardMonth = monthOf(awardedOn)
  const awardDay = awardYear * 10_000 + awardMonth * 100 + dayOf(awardedOn)
  const annex5 = ANNEX_5[awardDay >= FIRST_DAY_OF_LAW_360 ? 360 : 263][told.sex]
  const { standardAgeInMonths, completeStageInDays } = annex5[placeOfBirthMonth(birthYear, birthMonth)]
  const isBeforeBirthday = dayOf(awardedOn) < dayOf(birthDate)
  const ageInMonths = (awardYear - birthYear) * 12 + awardMonth - birthMonth - (isBeforeBirthday ? 1 : 0)
  const month = awardedOn.slice(0, 7)
  return {
    awardedOn: awardDay,
    ageInMonths,
    standardAgeInMonths,
    daysToStandardAge: daysUntilAge(told, ageInMonths, standardAgeInMonths),
    stageInDays: stage.years * 360 + stage.months * 30 + stage.days,
    completeStageInDays,
    requiredStageInDays: REQUIRED_STAGE_IN_DAYS[Math.floor(ageInMonths / 12)],
    degree: told.degree.length,
    realisedPoints: hundredThousandths(told.points),
    pointValueInTenths: POINT_VALUE_IN_TENTHS.get(month) ?? NaN,
    minimumWage: MINIMUM_WAGE_IN_LEI.get(month) ?? NaN,
  }
}
