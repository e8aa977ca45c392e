import type { Drawn } from './draw.js'

// The dossier by which each difference was reported, with what the law says of it.

const STAGES = (years: number) => ({
  stageAtDecision: { years },
  stageAtGrant: { years },
  contributoryStage: { years },
  points: '20',
})

const right = (birthDate: string, on: string, years: number, month: string, events: readonly object[]) =>
  ({
    scheme: 'public',
    person: { sex: 'male', birthDate },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: on },
    application: { registeredOn: on, grantedOn: on },
    contribution: STAGES(years),
    payment: { month, leiInPayment: '1000' },
    events,
  }) as unknown as Drawn

const decision = (on: string, degree: string) => ({ id: 'review-decision', on, degree })

export const REPORTED_DOSSIERS: Readonly<Record<string, Drawn>> = {
  // Applied six days before the decision: a day short of 35 years, and on the pension for six days by the decision.
  'time-on-the-pension-before-its-first-decision': {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1956-03-22' },
    incapacity: { degree: 'III', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2019-08-23' },
    application: { registeredOn: '2019-08-17' },
    insurance: { insuredAtDecision: false },
    contribution: {
      stageAtDecision: { years: 34, months: 11, days: 29 },
      stageAtGrant: { years: 34, months: 11, days: 29 },
      contributoryStage: { years: 34, months: 11, days: 29 },
      points: '39.91013',
    },
    payment: { month: '2019-10' },
    events: [],
  } as unknown as Drawn,
  // Ended on 2017-03-01, twelve months after the programme was left: the ruling of July finds no pension.
  'ruling-or-judgment-after-an-end': right('1986-08-21', '2016-01-01', 20, '2017-08', [
    { id: 'programme-left', on: '2016-02-16', foundOn: '2016-02-20', noResumptionRequest: true },
    decision('2016-09-06', 'II'),
    {
      id: 'ruling',
      on: '2017-07-01',
      degree: 'I',
      replaces: '2016-09-06',
      stageAtDecision: { years: 21 },
    },
  ]),
  // The end would fall on the day of the conversion and so never comes; suspended after it on request, asked back (102(1) k).
  'asked-back-after-an-end-that-never-came': right('1967-07-01', '2020-10-14', 24, '2034-01', [
    decision('2032-06-30', 'none'),
    { id: 'suspension-requested', on: '2033-10-01', what: 'pension' },
    { id: 'resumption-requested', on: '2035-05-01' },
  ]),
}
