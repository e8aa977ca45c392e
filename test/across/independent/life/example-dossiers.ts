import type { Degree, Sex } from '../facts.js'
import type { LifeDossier, LifeEvent } from './index.js'

// The persons of the worked examples.

const stage = (years: number, months = 0) => ({ years, months, days: 0 })

/** Law 360: man of 1980, 20 years all contributory. */
export const baseA: LifeDossier = {
  person: { sex: 'male', birthDate: '1980-07-07' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-14' },
  application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
  contribution: {
    points: '22.50000',
    stageAtDecision: stage(20),
    stageAtGrant: stage(20),
    contributoryStage: stage(20),
  },
}

/** Law 263: woman of 1970, granted in 2012. */
export const baseB: LifeDossier = {
  person: { sex: 'female', birthDate: '1970-03-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2012-05-15' },
  application: { registeredOn: '2012-05-15', grantedOn: '2012-05-15' },
  contribution: {
    points: '20.00000',
    stageAtDecision: stage(19, 6),
    stageAtGrant: stage(19, 6),
    contributoryStage: stage(19, 6),
  },
}

/** Law 263: man of 1972, granted in 2018. */
export const baseC: LifeDossier = {
  person: { sex: 'male', birthDate: '1972-05-05' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2018-03-01' },
  application: { registeredOn: '2018-03-01', grantedOn: '2018-03-01' },
  contribution: {
    points: '18.00000',
    stageAtDecision: stage(20),
    stageAtGrant: stage(20),
    contributoryStage: stage(20),
  },
}

export const person = (
  sex: Sex,
  birthDate: string,
  decidedOn: string,
  stageAtGrant: number,
  contributory = stageAtGrant,
  points?: string,
): LifeDossier => ({
  person: { sex, birthDate },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: decidedOn },
  application: { registeredOn: decidedOn, grantedOn: decidedOn },
  contribution: { points, stageAtGrant: stage(stageAtGrant), contributoryStage: stage(contributory) },
})

export const inDegree = (dossier: LifeDossier, degree: Degree): LifeDossier => ({
  ...dossier,
  incapacity: { ...dossier.incapacity, degree },
})

export const event = (id: string, on: string, facts: Omit<LifeEvent, 'id' | 'on'> = {}): LifeEvent => ({
  id,
  on,
  ...facts,
})

export const decision = (
  on: string,
  degree: Degree | 'none',
  facts: Omit<LifeEvent, 'id' | 'on'> = {},
): LifeEvent => event('review-decision', on, { degree, ...facts })

export const withEvents = (dossier: LifeDossier, ...events: readonly LifeEvent[]): LifeDossier => ({
  ...dossier,
  events,
})
