const LAW = 'law-360-2023'

/** What is asked first of an entry, where it is not only loaded. Names are looked for in whatever file is loaded. */
export const FIRST_ANSWERS = {
  assessment: ({ assess }) =>
    assess({
      scheme: 'public',
      person: { sex: 'female', birthDate: '1966-05-10' },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2026-05-10' },
      application: { registeredOn: '2026-05-20', grantedOn: '2026-05-10' },
      insurance: { insuredAtDecision: false },
      contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '18.34567' },
      payment: { month: '2026-06' },
    }),
  'companion-allowance': ({ companionAllowance }) =>
    companionAllowance({ scheme: 'public', degree: 'I', month: '2026-07' }),
  contestation: ({ contestation }) =>
    contestation({ law: LAW, against: 'medical-decision', communicatedOn: '2025-06-10' }),
  'retirement-age': ({ standardRetirement }) =>
    standardRetirement({ law: LAW, sex: 'female', birthDate: '1975-05-10' }),
  terms: ({ isWorkingDay }) => isWorkingDay('2026-12-01'),
}

/** A standalone file is asked what the entry is asked that it repeats. */
export const firstAnswerOf = entry => FIRST_ANSWERS[entry.replace('standalone/', '')]

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
