import {
  assess,
  type Assessment,
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  type Readings,
  type Stage,
} from '../../../src/index.js'

type Decided = (
  on: DossierEvent['on'],
  degree: 'I' | 'II' | 'III',
  stageThen?: Partial<Stage>,
) => DossierEvent

export const decided: Decided = (on, degree, stageAtDecision) => ({
  id: 'review-decision',
  on,
  degree,
  ...(stageAtDecision ? { stageAtDecision } : {}),
})

/** Example base C: 18.00000 realised points, 20 years of stage, a potential stage of 180 months, index 1.15. */
export const manOf2018 = (degree: 'I' | 'II' | 'III', leiInPayment?: `${number}`): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1972-05-05' },
  incapacity: { degree, cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2018-03-01' },
  application: { registeredOn: '2018-03-01', grantedOn: '2018-03-01' },
  contribution: { stageAtDecision: { years: 20 }, contributoryStage: { years: 20 }, points: '18' },
  payment: { correctionIndex: '1.15', ...(leiInPayment ? { leiInPayment } : {}) },
})

/** 14.00000 realised points, 15 years of stage at 40, degree III: no potential stage; index 1.09. */
export const manOf2016: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1975-06-10' },
  incapacity: { degree: 'III', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2016-03-01' },
  application: { registeredOn: '2016-03-01', grantedOn: '2016-03-01' },
  contribution: { stageAtDecision: { years: 15 }, contributoryStage: { years: 15 }, points: '14' },
  payment: { correctionIndex: '1.09' },
}

export const monthOf = (
  dossier: Dossier,
  month: CivilMonth,
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
): Assessment => assess({ ...dossier, payment: { ...dossier.payment, month }, events }, { readings })

/** The pension of a month in lei, or the facts that it waits for, or why there is none. */
export const paidIn = (...asked: Parameters<typeof monthOf>): string => {
  const { pension } = monthOf(...asked)
  if (pension.value !== undefined) return pension.value.lei
  return pension.status === 'undetermined' ? pension.needs.join(', ') : pension.status
}

/** The amount of the other reading of a question that is shown beside the pension. */
export const otherwise = (question: string, ...asked: Parameters<typeof monthOf>): unknown => {
  const { pension } = monthOf(...asked)
  const open = pension.value !== undefined ? pension.openQuestions : []
  return open
    .find(({ id }) => id === question)
    ?.others.map(({ value }) => ('lei' in value ? value.lei : value))
}
