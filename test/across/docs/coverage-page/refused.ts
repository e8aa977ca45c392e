import { also, type Asked, byDay, byMonth, byNoDay, type Facts, NO_LINE, withoutLaw } from './asking.js'
import { APPLICABLE_LAW, CHANGE_OF_DEGREE, CONTESTATION, POTENTIAL_STAGE } from './asked.js'
import { factsOf } from './calls.js'
import { inForceOn } from './laws.js'

const EQUAL = { stageAtGrant: { years: 10 }, stageInOtherSystems: { years: 10 } }

/** Two systems that the law puts in the same place: insured in both, over the same days. */
const inEqualPosition = {
  systems: ['public', 'notaries'].map(id => ({ id, insuredFrom: '1997-01-01', stage: { years: 15 } })),
}

const PAYER: Asked = {
  ...byDay('companionAllowancePayer', 'pensionDate'),
  input: (law, at) => ({ ...factsOf('companionAllowancePayer'), rule: law, pensionDate: at }),
}

/** A section of a dossier under Law 263/2010, with facts that no function of one question takes. */
const ofDossier = (section: string, path: string, facts: Facts): Asked => ({
  name: `assess.${section}`,
  with: path,
  line: NO_LINE,
  laws: ['law-263-2010'],
  input: () => ({ ...factsOf('assess', 1), ...facts }),
})
const person = factsOf('assess', 1)['person'] as Facts

/** What suspends, by a cause that is named and not reckoned. */
const NAMED_CAUSES = [
  'international-file-incomplete',
  'life-certificate-missing',
  'mandate-expired',
  'pay-uncollected',
]

const A_PENSION_OF_2024: Facts = {
  scheme: 'public',
  medicalDecision: { issuedOn: '2024-10-14' },
  application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
  payment: { month: '2025-04' },
}

const OTHER_DEGREE_OF_A_NOTARY: Facts = {
  scheme: 'notaries',
  person: { ...person, notaryAtDecision: true },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2021-03-01' },
  application: { registeredOn: '2021-03-15', grantedOn: '2021-03-15' },
  contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '20' },
  payment: { month: '2024-05' },
  events: [{ id: 'review-decision', on: '2022-05-10', degree: 'I' }],
}

const { events: _, ...NOTARY } = OTHER_DEGREE_OF_A_NOTARY

/** The first right input of `assess`: a woman of 1966, from 2026-05-10. */
const OF_2026 = factsOf('assess')
const ASKED_BACK: Facts = {
  ...OF_2026,
  payment: { month: '2026-08' },
  events: [
    { id: 'suspension-requested', on: '2026-07-10' },
    { id: 'resumption-requested', on: '2026-10-20' },
  ],
}

/** What is refused for the facts of a case and not for its days alone. */
export const REFUSED: readonly Asked[] = [
  also(APPLICABLE_LAW, { militaryOrPolice: true }),
  {
    ...also(byNoDay('classifyDegree'), { functionalDeficiency: 'grave', selfCare: 'kept' }),
    // The other laws have other words.
    laws: ['law-360-2023'],
  },
  also(POTENTIAL_STAGE, EQUAL, 'as much stage elsewhere'),
  also(CHANGE_OF_DEGREE, { newDegree: 'III' }),
  also(byNoDay('monthlyPoints'), { degree: 'III' }),
  also(byNoDay('potentialPoints'), { degree: 'III' }),
  also(PAYER, inEqualPosition, 'two systems alike'),
  also(
    byDay('resumption', 'causeEndedOn', (_law, at) => ({ requestedOn: at })),
    { cause: 'decision-not-sent' },
  ),
  ...[
    'commission-ruling',
    'institute-decision',
    'institute-ruling',
    'pension-decision',
    'pension-commission-ruling',
  ].map(against => also(CONTESTATION, { against })),
  ofDossier('standardRetirement', 'militaryOrPolice: true', {
    person: { ...person, militaryOrPolice: true },
  }),
  ...NAMED_CAUSES.map(id => ({
    ...ofDossier('payment', id, { ...A_PENSION_OF_2024, events: [{ id, on: '2025-03-31' }] }),
    laws: ['law-360-2023'] as const,
  })),
  ofDossier('pension', 'handicap: blind', { person: { ...person, handicap: 'blind' } }),
  {
    ...ofDossier('pension', 'another degree by a review', OTHER_DEGREE_OF_A_NOTARY),
    laws: ['notaries'],
  },
  also(withoutLaw(byMonth('netPension', 'month'), { under: month => inForceOn(`${month}-01`) }), {
    handicapCertificate: 'grave',
  }),
  {
    ...ofDossier('net', 'a notary', { ...NOTARY, payment: { month: '2024-05', pointValue: '100' } }),
    laws: ['notaries'],
  },
  { ...ofDossier('net', 'a month that is paid later', ASKED_BACK), laws: ['law-360-2023'] },
  {
    ...ofDossier('net', 'another pension beside it', {}),
    name: 'assessSystems.one.net',
    laws: ['law-360-2023'],
    input: () => ({ shared: OF_2026, systems: { one: {}, other: {} } }),
  },
]
