import type { LookedUp, Told } from './case.js'
import { FIRST_DAY_OF_LAW_360, lookUp } from './look-up.js'

const FIRST_DAY_OF_LAW_37_2013 = 20130315

/** Hundredths of a point a month, by the degree. */
const RATES_OF_LAW_263 = [NaN, 70, 55, 35]
const RATES_OF_LAW_360 = [NaN, 25, 20, 10]

/**
 * The fourteen rules that every engine is given, from the applicable law to the lei of pension and allowance together.
 * Written from the law for this comparison; it shares no code with the library and notes nothing of what it did.
 */
export const payable = (facts: LookedUp): number => {
  const { awardedOn, stageInDays, completeStageInDays, degree, pointValueInTenths } = facts
  const law = awardedOn >= FIRST_DAY_OF_LAW_360 ? 360 : awardedOn >= FIRST_DAY_OF_LAW_37_2013 ? 37 : 263
  const isBelowStandardAge = facts.ageInMonths < facts.standardAgeInMonths
  const hasRequiredStage = stageInDays >= facts.requiredStageInDays
  const hasStageForRight = law === 263 ? hasRequiredStage : stageInDays > 0
  const isEntitled = isBelowStandardAge && hasStageForRight
  if (!isEntitled) return 0
  const missingStage = Math.max(0, completeStageInDays - stageInDays)
  const hasPotentialStage =
    law === 360 || (law === 263 && hasRequiredStage) || (hasRequiredStage && degree < 3)
  const potentialStage = hasPotentialStage ? Math.min(missingStage, facts.daysToStandardAge) : 0
  const monthlyRate = (law === 360 ? RATES_OF_LAW_360 : RATES_OF_LAW_263)[degree]
  const potentialPoints = Math.round((monthlyRate * potentialStage * 1000) / 360)
  const totalPoints = facts.realisedPoints + potentialPoints
  const score = law === 360 ? totalPoints : Math.round((totalPoints * 360) / completeStageInDays)
  const pension = Math.ceil((score * pointValueInTenths) / 1_000_000)
  const allowance =
    degree > 1
      ? 0
      : law === 360
        ? Math.ceil(facts.minimumWage / 2)
        : Math.ceil((pointValueInTenths * 8) / 100)
  return pension + allowance
}

export const payableFromDates = (told: Told): number => payable(lookUp(told))
