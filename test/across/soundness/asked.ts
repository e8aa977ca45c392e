import type { Dossier } from '../../../src/index.js'
import { factAt } from './paths.js'

/** What kind of values a fact has: some words, all of which can be tried, or one of the open kinds. */
export type Kind = 'day' | 'month' | 'stage' | 'points' | 'lei'

export interface AskedFact {
  readonly path: string
  readonly kind: Kind | readonly unknown[]
}

const YES_OR_NO = [true, false]
const DEGREES = ['I', 'II', 'III']
const CAUSES = [
  'work-accident',
  'occupational-disease',
  'neoplasm',
  'schizophrenia',
  'aids',
  'ordinary-disease',
  'accident-outside-work',
]

/**
 * The facts of a dossier that are unknown where they are left out. All others are simply not so without them (a
 * handicap, a special status, events), or are computed (the day of the grant), and a completion leaves them so.
 */
const ASKED: readonly AskedFact[] = [
  { path: 'scheme', kind: ['public', 'notaries'] },
  { path: 'person.sex', kind: ['female', 'male'] },
  { path: 'person.birthDate', kind: 'day' },
  { path: 'person.notaryAtDecision', kind: YES_OR_NO },
  { path: 'incapacity.degree', kind: DEGREES },
  { path: 'incapacity.cause', kind: CAUSES },
  { path: 'medicalDecision.issuedOn', kind: 'day' },
  { path: 'application.registeredOn', kind: 'day' },
  { path: 'insurance.insuredAtDecision', kind: YES_OR_NO },
  { path: 'insurance.insuranceEndedOn', kind: 'day' },
  { path: 'contribution.stageAtDecision', kind: 'stage' },
  { path: 'contribution.stageAtGrant', kind: 'stage' },
  { path: 'contribution.contributoryStage', kind: 'stage' },
  { path: 'contribution.points', kind: 'points' },
  { path: 'payment.month', kind: 'month' },
  { path: 'payment.leiInPayment', kind: 'lei' },
]

/** Absences count from the day on which they were told, where the law says so; a review places in some degree. */
const askedOfEvents = ({ events = [] }: Dossier): readonly AskedFact[] =>
  events.map(({ id }, place) =>
    id === 'review-decision'
      ? { path: `events.${place}.degree`, kind: [...DEGREES, 'none'] }
      : { path: `events.${place}.reportedOn`, kind: 'day' },
  )

/** Beside the end of sick pay an end of insurance that is left out is one that has not come. */
const hasNotCome = ({ insurance }: Dossier, path: string): boolean =>
  path === 'insurance.insuranceEndedOn' && insurance?.sickPayEndedOn !== undefined

/** Every fact that a dossier of these events could be asked for. */
export const askedOf = (dossier: Dossier): readonly AskedFact[] => [...ASKED, ...askedOfEvents(dossier)]

export const missingFrom = (dossier: Dossier): readonly AskedFact[] =>
  askedOf(dossier).filter(({ path }) => factAt(dossier, path) === undefined && !hasNotCome(dossier, path))
