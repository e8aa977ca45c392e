/** One case of the shared rules in both of its forms, so that no process has to load the rules for it. */
export const CASE = {
  told: {
    sex: 'female',
    birthDate: '1975-05-10',
    awardedOn: '2025-05-10',
    degree: 'I',
    stage: { years: 20, months: 0, days: 0 },
    points: '18.34567',
  },
  lookedUp: {
    awardedOn: 20250510,
    ageInMonths: 600,
    standardAgeInMonths: 780,
    daysToStandardAge: 5400,
    stageInDays: 7200,
    completeStageInDays: 12600,
    requiredStageInDays: 8280,
    degree: 1,
    realisedPoints: 1_834_567,
    pointValueInTenths: 810,
    minimumWage: 4050,
  },
}
