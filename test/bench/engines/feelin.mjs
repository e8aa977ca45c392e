/** One context of FEEL. The engine has no step of compiling: it reads the text anew with every answer. */
const SOURCE = `{
  law: if awardedOn >= 20240901 then 360 else if awardedOn >= 20130315 then 37 else 263,
  isBelowStandardAge: ageInMonths < standardAgeInMonths,
  hasRequiredStage: stageInDays >= requiredStageInDays,
  hasStageForRight: if law = 263 then hasRequiredStage else stageInDays > 0,
  isEntitled: isBelowStandardAge and hasStageForRight,
  missingStage: max(0, completeStageInDays - stageInDays),
  hasPotentialStage: law = 360 or (hasRequiredStage and (law = 263 or degree < 3)),
  potentialStage: if hasPotentialStage then min(missingStage, daysToStandardAge) else 0,
  monthlyRate: if law = 360 then [25, 20, 10][degree] else [70, 55, 35][degree],
  potentialPoints: round half up(monthlyRate * potentialStage * 1000 / 360, 0),
  totalPoints: realisedPoints + potentialPoints,
  score: if law = 360 then totalPoints else round half up(totalPoints * 360 / completeStageInDays, 0),
  pension: ceiling(score * pointValueInTenths / 1000000),
  allowance: if degree > 1 then 0 else if law = 360 then ceiling(minimumWage / 2) else ceiling(pointValueInTenths * 8 / 100),
  payable: if isEntitled then pension + allowance else 0
}.payable`

export const feelin = {
  name: 'feelin',
  prepare: async () => {
    const { evaluate } = await import('feelin')
    return ({ lookedUp }) => evaluate(SOURCE, lookedUp).value
  },
}
