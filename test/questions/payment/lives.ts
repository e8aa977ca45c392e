import { assess, type CivilMonth, type Dossier, type DossierEvent } from '../../../src/index.js'

/** Example base A: 25.50000 points x 81 lei, 2,066 lei from 2024-10-14, degree II. */
export const man: Dossier = {
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

/** The pension of a month in lei, or why there is none. */
export const paidIn = (dossier: Dossier, month: CivilMonth, events: readonly DossierEvent[]): string => {
  const { pension } = assess({ ...dossier, payment: { ...dossier.payment, month }, events })
  if (pension.value !== undefined) return pension.value.lei
  return pension.status === 'not-due' ? pension.because : pension.status
}

export const datesOf = (dossier: Dossier, events: readonly DossierEvent[]): readonly string[] =>
  assess({ ...dossier, events })
    .timeline.filter(({ event }) => event.startsWith('payment-') || event === 'review-decision-takes-effect')
    .map(({ on, event }) => `${on} ${event}`)

/** Example base B: 0.95355 points, 792 lei in 2015 (830.2 lei a point) and 832 in 2016 (871.7). */
export const woman: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1970-03-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2012-05-15' },
  application: { registeredOn: '2012-05-15' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 19, months: 6 },
    stageAtGrant: { years: 19, months: 6 },
    contributoryStage: { years: 19, months: 6 },
    points: '20',
  },
  payment: { leiInPayment: '1938' },
}
