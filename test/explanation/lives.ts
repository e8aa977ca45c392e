import type { Dossier } from '../../src/index.js'

/** Example base A: Law 360/2023, 25.50000 points, degree II from 2024-10-14. */
const MAN: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-07-07' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-14' },
  application: { registeredOn: '2024-10-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '22.5',
  },
}

/** Example base C: Law 263/2010, 26.25 points over 35 years, degree II from 2018-03-01. */
const MAN_OF_2018: Dossier = {
  ...MAN,
  person: { sex: 'male', birthDate: '1972-05-05' },
  medicalDecision: { issuedOn: '2018-03-01' },
  application: { registeredOn: '2018-03-01' },
  contribution: { ...MAN.contribution, points: '18' },
}

/** A woman whose standard age, 62 years and 5 months, is reached on 2025-11-10. */
const woman = (years: number): Dossier => ({
  ...MAN,
  person: { sex: 'female', birthDate: '1963-06-10' },
  contribution: { ...MAN.contribution, contributoryStage: { years } },
})

/** Lives that each come to a point which the law leaves open. */
export const LIVES_AT_OPEN_POINTS: readonly Dossier[] = [
  {
    ...MAN,
    events: [
      { id: 'suspension-requested', on: '2025-05-10' },
      { id: 'review-missed', on: '2025-10-20' },
      { id: 'review-decision', on: '2026-01-15', degree: 'II' },
      { id: 'resumption-requested', on: '2026-03-05' },
    ],
  },
  {
    ...MAN_OF_2018,
    events: [
      { id: 'review-missed', on: '2021-05-15' },
      { id: 'review-decision', on: '2021-09-10', degree: 'II', presentedOn: '2021-08-20' },
      { id: 'resumption-requested', on: '2021-09-15' },
    ],
  },
  { ...woman(20), events: [{ id: 'review-missed', on: '2025-06-10' }] },
  { ...woman(10), events: [{ id: 'review-missed', on: '2025-06-10' }] },
  {
    ...MAN,
    events: [
      { id: 'convocation-missed', on: '2025-04-08', by: 'institute' },
      { id: 'examination-made', on: '2025-06-10' },
      { id: 'review-decision', on: '2025-08-12', degree: 'II' },
    ],
  },
  {
    ...MAN_OF_2018,
    medicalDecision: { issuedOn: '2018-03-01', reviewDueOn: '2020-04-20' },
    emergency: { documentsSent: false },
  },
  {
    ...MAN_OF_2018,
    person: { sex: 'male', birthDate: '1961-05-05' },
    contribution: {
      stageAtDecision: { years: 33 },
      stageAtGrant: { years: 33 },
      contributoryStage: { years: 33 },
      points: '30',
    },
    events: [{ id: 'review-missed', on: '2022-05-10', noResumptionRequest: true }],
  },
  {
    ...MAN,
    events: [{ id: 'documents-not-presented', on: '2025-10-14', askedFor: 'review', imputable: false }],
  },
  {
    ...MAN,
    events: [
      { id: 'programme-left', on: '2025-10-14' },
      { id: 'review-decision', on: '2026-01-20', degree: 'II' },
    ],
  },
  { ...MAN_OF_2018, events: [{ id: 'suspension-requested', on: '2020-10-14' }] },
  {
    ...MAN,
    events: [
      { id: 'review-decision', on: '2026-02-03', degree: 'none' },
      { id: 'ruling', on: '2026-04-16', degree: 'II', replaces: '2026-02-03' },
    ],
  },
  {
    ...MAN,
    events: [
      { id: 'documents-not-presented', on: '2025-10-14', askedFor: 'review' },
      { id: 'review-decision', on: '2026-10-20', degree: 'II', presentedOn: '2026-10-09' },
    ],
  },
  {
    ...MAN_OF_2018,
    events: [
      { id: 'work-started', on: '2019-03-15', kind: 'employee', hoursShare: '1' },
      { id: 'resumption-requested', on: '2024-09-20' },
    ],
  },
]

/** Dossiers whose timelines have the dates that no other has. */
export const WITH_RARE_DATES: readonly Dossier[] = [
  { ...MAN, application: {} },
  {
    ...MAN,
    events: [
      {
        id: 'review-decision',
        on: '2025-06-10',
        degree: 'III',
        by: 'institute',
        communicatedOn: '2025-06-16',
      },
    ],
  },
]
