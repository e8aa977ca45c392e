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
  // Missed on 2025-10-31, ended on 2026-11-01: nothing is left to review (L360 art. 100(1) d).
  'review-told-after-twelve-months': right('1980-08-30', '2025-10-01', 20, '2029-08', [
    { id: 'review-missed', on: '2025-10-31' },
  ]),
  // 30 years and 6 on the pension, 61 years old: exempt by L263 art. 79(1) c) with art. 49(1) a).
  'review-without-the-time-on-the-pension': right('1957-05-10', '2012-05-10', 30, '2018-09', [
    decision('2018-06-10', 'II'),
  ]),
  // Valid until 2020-03-18 and so until 2020-06-15, nothing sent: suspended from 2020-07-01.
  'granted-in-the-emergency-after-the-validity': {
    ...right('1978-02-28', '2020-03-19', 23, '2020-07', []),
    medicalDecision: { issuedOn: '2019-08-31', validUntil: '2020-03-18' },
    emergency: { documentsSent: false },
  } as Drawn,
  // L360 art. 150: 180 months at 0.70, as the law under which the right was established has it.
  'judgment-of-law-360-on-months-of-law-263': right('1975-02-02', '2018-02-21', 20, '2024-05', [
    {
      id: 'judgment',
      on: '2025-02-28',
      degree: 'I',
      effectiveFrom: '2024-02-01',
      stageAtDecision: { years: 21 },
    },
  ]),
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
  // 65 on 2018-11-07, between the end of 2014 and the ruling of 2018: not covered, by name.
  'ended-where-payment-is-not-covered': right('1953-11-07', '2013-11-06', 28, '2019-01', [
    decision('2014-11-06', 'none'),
    { id: 'ruling', on: '2018-11-09', degree: 'II', replaces: '2014-11-06' },
  ]),
  // The end would fall on the day of the conversion and so never comes; suspended after it on request, asked back (102(1) k).
  'asked-back-after-an-end-that-never-came': right('1967-07-01', '2020-10-14', 24, '2034-01', [
    decision('2032-06-30', 'none'),
    { id: 'suspension-requested', on: '2033-10-01', what: 'pension' },
    { id: 'resumption-requested', on: '2035-05-01' },
  ]),
  // Ended on the very day on which the standard age comes, without a right to the old-age pension.
  'goes-on-from-the-day-it-ended': right('1973-01-01', '2021-12-31', 13, '2037-12', [
    decision('2037-12-31', 'none'),
  ]),
}
