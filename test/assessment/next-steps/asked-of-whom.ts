import { type ActOfPerson, assess, type CivilDate, type Dossier, type NextStep } from '../../../src/index.js'

export const stepsOf = (dossier: Dossier, asOf?: CivilDate): readonly NextStep[] =>
  assess(dossier, asOf ? { asOf } : {}).nextSteps

/** What is asked of the person, in order. */
export const actsOf = (dossier: Dossier, asOf?: CivilDate): readonly ActOfPerson[] =>
  stepsOf(dossier, asOf).map(({ act }) => act)

/** Every step of one kind. */
export const allOf = (act: ActOfPerson, dossier: Dossier, asOf?: CivilDate): readonly NextStep[] =>
  stepsOf(dossier, asOf).filter(step => step.act === act)
