import { also, type Asked, byDay, byMonth, byNoDay, type Other, withoutLaw } from './asking.js'
import { DAYS } from './line.js'
import { inForceOn, LAWS, opening, PUBLIC, schemeOf } from './laws.js'

/** The last day that an input may hold, so that every birth lies before it. */
const LAST = DAYS.at(DAYS.length - 1)
/** The decision and the grant on the same day. */
const granted: Other = (_law, at) => ({ grantedOn: at })
const wordsOfDegree: Other = law =>
  law.startsWith('law-360-2023') ? {} : { functionalDeficiency: undefined, workCapacity: 'lost' }
const scored: Other = law =>
  law.startsWith('law-263') ? {} : { completeStage: undefined, rightOpenedOn: undefined }
const changed: Other = (_law, at) => ({ firstGrantedOn: '2010-01-01', newDegree: 'I', reviewedOn: at })

/** Everything that looks at annex 5, for each sex. */
const ofBirth = (name: string, other?: Other): readonly Asked[] =>
  ['female', 'male'].map(sex => also(byDay(name, 'birthDate', other), { sex }))

export const CONTESTATION: Asked = byDay('contestation', 'communicatedOn', (_law, at) => ({
  filedOn: undefined,
  issuedOn: at,
}))
export const APPLICABLE_LAW: Asked = withoutLaw(
  byDay('applicableLaw', 'applicationRegisteredOn', law => ({ scheme: schemeOf(law) })),
  { under: opening },
)
export const POTENTIAL_STAGE: Asked = byDay('potentialStage', 'decisionIssuedOn', granted)
export const CHANGE_OF_DEGREE: Asked = byDay('changeOfDegree', 'newDecisionIssuedOn', changed)

/** Every question, at every fact that may decide whether it is answered. */
export const ASKED: readonly Asked[] = [
  APPLICABLE_LAW,
  withoutLaw(byDay('lawInForce', 'on'), { laws: PUBLIC, under: inForceOn }),
  ...ofBirth('standardRetirement'),
  byDay('eligibility', 'decisionIssuedOn'),
  ...ofBirth('eligibility', { decisionIssuedOn: LAST }),
  byDay('requiredStage', 'decisionIssuedOn'),
  byDay('firstEligibleStage', 'decisionIssuedOn'),
  ...ofBirth('firstEligibleStage', { decisionIssuedOn: LAST }),
  byNoDay('classifyDegree', wordsOfDegree),
  byDay('entitlementStart', 'applicationRegisteredOn', (_law, at) => ({ decisionIssuedOn: at })),
  byDay('latestApplicationFor', 'startsBy', (_law, at) => ({ decisionIssuedOn: at })),
  byDay('effectOfReview', 'decisionIssuedOn', (_law, at) => ({ reviewedOn: at })),
  ...ofBirth('conversion'),
  byNoDay('workCompatibility'),
  byNoDay('earlyPensionOpen'),
  byDay('timeOnPension', 'drawnUntil', (_law, at) => ({ drawnFrom: at })),
  byDay('addedStagePaidFrom', 'requestedOn'),
  byDay('changeReportedBy', 'changedOn'),
  POTENTIAL_STAGE,
  ...ofBirth('potentialStage', { decisionIssuedOn: LAST, grantedOn: LAST }),
  byDay('whatRemovesTheCap', 'decisionIssuedOn', granted),
  ...ofBirth('whatRemovesTheCap', { decisionIssuedOn: LAST, grantedOn: LAST }),
  CHANGE_OF_DEGREE,
  byNoDay('monthlyPoints'),
  byNoDay('potentialPoints'),
  byNoDay('stabilityPoints'),
  byMonth('pensionAmount', 'month', scored),
  { ...byDay('pensionAmount', 'rightOpenedOn'), laws: LAWS.filter(law => law.startsWith('law-263')) },
  withoutLaw(byMonth('recalculation2024', 'month'), { laws: ['law-360-2023'] }),
  withoutLaw(
    byMonth('companionAllowance', 'month', law => ({ scheme: schemeOf(law) })),
    { under: (month, law) => (law === 'notaries' ? law : inForceOn(`${month}-01`)) },
  ),
  withoutLaw(byMonth('netPension', 'month'), { under: month => inForceOn(`${month}-01`) }),
  withoutLaw(byDay('companionAllowancePayer', 'pensionDate', law => ({ rule: law }))),
  byDay('reviewWindow', 'decisionIssuedOn'),
  ...ofBirth('reviewWindow', { decisionIssuedOn: LAST }),
  byDay('reviewExemption', 'on'),
  ...ofBirth('reviewExemption', { on: LAST }),
  byDay('newDecisionDueBy', 'reviewedOn'),
  byDay('suspension', 'on'),
  byDay('resumption', 'causeEndedOn', (_law, at) => ({ requestedOn: at })),
  byDay('cessation', 'on'),
  withoutLaw(byDay('emergencyExtension', 'validUntil')),
  CONTESTATION,
  byDay('procedure', 'requestRegisteredOn'),
  byNoDay('medicalAuthorities'),
  byNoDay('requiredDocuments'),
  withoutLaw(byDay('endOfTerm', 'from')),
]
