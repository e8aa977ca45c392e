import { SCHEMES } from '../law/law-id.js'
import { CAUSES, DEGREES, HANDICAPS, SEXES, SPECIAL_STATUSES } from '../law/person.js'
import type { DossierPath } from '../schema/dossier.js'

/** What kind of fact stands at a path, with its words where it is one of several. */
export type FactKind =
  | { readonly type: 'choice'; readonly allowed: readonly string[] }
  | { readonly type: 'boolean' | 'date' | 'month' | 'stage' | 'decimal' }

const choice = (allowed: readonly string[]): FactKind => ({ type: 'choice', allowed })
const BOOLEAN: FactKind = { type: 'boolean' }
const DATE: FactKind = { type: 'date' }
const MONTH: FactKind = { type: 'month' }
const STAGE: FactKind = { type: 'stage' }
const DECIMAL: FactKind = { type: 'decimal' }

/**
 * Every single fact of a dossier, in the order in which a form asks. The day of the grant would settle the start at
 * once, but stands after the insurance: it is printed on a decision that not everybody has yet.
 */
export const FORM: Readonly<Record<DossierPath, FactKind>> = {
  scheme: choice(SCHEMES),
  'application.registeredOn': DATE,
  'person.sex': choice(SEXES),
  'person.birthDate': DATE,
  'person.militaryOrPolice': BOOLEAN,
  'person.specialStatus': choice(SPECIAL_STATUSES),
  'person.handicap': choice(HANDICAPS),
  'incapacity.degree': choice(DEGREES),
  'incapacity.cause': choice(CAUSES),
  'incapacity.irreversible': BOOLEAN,
  'medicalDecision.requestRegisteredOn': DATE,
  'medicalDecision.issuedOn': DATE,
  'medicalDecision.communicatedOn': DATE,
  'medicalDecision.reviewDueOn': DATE,
  'medicalDecision.contestationRegisteredOn': DATE,
  'medicalDecision.rulingIssuedOn': DATE,
  'medicalDecision.rulingCommunicatedOn': DATE,
  'contribution.stageAtDecision': STAGE,
  'contribution.voluntaryContractStage': STAGE,
  'contribution.stageInLast5Years': STAGE,
  'contribution.professionStageOn2013': STAGE,
  'person.notaryAtDecision': BOOLEAN,
  'insurance.insuredAtDecision': BOOLEAN,
  'insurance.insuredByContract': BOOLEAN,
  'insurance.sickPayEndedOn': DATE,
  'insurance.insuranceEndedOn': DATE,
  'application.grantedOn': DATE,
  'pensionDecision.issuedOn': DATE,
  'pensionDecision.communicatedOn': DATE,
  'pensionDecision.contestedOn': DATE,
  'contribution.stageAtGrant': STAGE,
  'contribution.stageInOtherSystems': STAGE,
  'payment.month': MONTH,
  'contribution.points': DECIMAL,
  'contribution.contributoryStage': STAGE,
  'payment.leiInPayment': DECIMAL,
  'payment.correctionIndex': DECIMAL,
  'payment.pointValue': DECIMAL,
  'payment.allowanceBase': DECIMAL,
}

export const FORM_PATHS = Object.keys(FORM) as DossierPath[]
