// A stranger's file: compiled against the packed declarations, never run.
import {
  assess as assessFromRoot,
  type Dossier as DossierFromRoot,
  type Finding as FindingFromRoot,
} from 'pensie-invaliditate'
import { assess, type Assessment, type Dossier, type Section } from 'pensie-invaliditate/assessment'
import { companionAllowance } from 'pensie-invaliditate/companion-allowance'
import { netPension } from 'pensie-invaliditate/net-pension'
import { contestation } from 'pensie-invaliditate/contestation'
import { entitlementStart } from 'pensie-invaliditate/entitlement'
import { reviewWindow } from 'pensie-invaliditate/review'
import { suspension } from 'pensie-invaliditate/suspension'
import { endOfTerm } from 'pensie-invaliditate/terms'
import { eligibility, requiredStage } from 'pensie-invaliditate/eligibility'
import {
  ACTS,
  applicableLaw,
  type Finding,
  type LawId,
  lawInForce,
  OPEN_QUESTIONS,
} from 'pensie-invaliditate/law'
import { pensionAmount, recalculation2024 } from 'pensie-invaliditate/pension-amount'
import { monthlyPoints, potentialPoints, stabilityPoints } from 'pensie-invaliditate/points'
import { potentialStage } from 'pensie-invaliditate/potential-stage'
import { standardRetirement } from 'pensie-invaliditate/retirement-age'
import { dossierSchema, InvalidInputError, NotCoveredError } from 'pensie-invaliditate/schema'

const dossier: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1966-05-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2026-05-10' },
  application: { registeredOn: '2026-05-20', grantedOn: '2026-05-10' },
  contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '18.34567' },
  payment: { month: '2026-06' },
}

const fromRoot: DossierFromRoot = dossier
const assessment: Assessment = assess(dossier, { readings: {} })
const assessmentFromRoot: Assessment = assessFromRoot(fromRoot)
const law: Section<LawId> = assessment.law
const amount: string | undefined = assessmentFromRoot.pension.value?.lei

const found: Finding<LawId> = applicableLaw({ scheme: 'public', applicationRegisteredOn: '2024-09-01' })
const foundAgain: FindingFromRoot<LawId> = found
const inForce: LawId = lawInForce({ on: '2024-09-01' }).value
const sentence: string = found.steps
  .map(step => `${step.rule} ${step.citation.act} ${step.citation.provision}`)
  .join()
const year: number = standardRetirement({ law: 'law-360-2023', sex: 'female', birthDate: '1966-05-10' }).value
  .age.years
const required: number = requiredStage({
  law: 'law-263-2010',
  birthDate: '1974-03-01',
  decisionIssuedOn: '2011-06-15',
}).value.years
const entitled: boolean = eligibility({
  law: 'law-360-2023',
  sex: 'male',
  birthDate: '1986-05-20',
  degree: 'II',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2026-06-01',
  stageAtDecision: { years: 15 },
}).value.entitled
const bound: string = potentialStage({
  law: 'law-360-2023',
  sex: 'male',
  birthDate: '1986-05-20',
  degree: 'II',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2026-06-01',
  stageAtDecision: { years: 15 },
  grantedOn: '2026-06-01',
  stageAtGrant: { years: 15 },
}).value.boundBy
const points: readonly string[] = [
  monthlyPoints({ law: 'law-360-2023', degree: 'II' }).value,
  potentialPoints({ law: 'law-360-2023', degree: 'II', potentialStage: { years: 20 } }).value,
  stabilityPoints({ law: 'law-360-2023', contributoryStage: { years: 36 } }).value,
]
const lei: readonly string[] = [
  pensionAmount({ law: 'law-360-2023', month: '2026-06', realisedPoints: 15, potentialPoints: '4' }).value
    .lei,
  recalculation2024({
    realisedPoints: '20',
    potentialPoints: '5.5',
    contributoryStage: { years: 20 },
    leiInPayment: 1480,
  }).value.lei,
  companionAllowance({ scheme: 'public', degree: 'I', month: '2025-01' }).value.lei,
  netPension({ month: '2025-12', grossLei: '3747' }).value.net,
]

const days: readonly (string | undefined)[] = [
  endOfTerm({ from: '2024-04-03', length: 30, unit: 'days' }).value,
  entitlementStart({
    law: 'law-360-2023',
    decisionIssuedOn: '2026-05-04',
    applicationRegisteredOn: '2026-05-29',
    insuredAtDecision: false,
  }).value,
  suspension({ law: 'law-360-2023', imputable: true, cause: 'missed-review', on: '2026-02-10' }).value.from,
  contestation({ law: 'law-360-2023', against: 'medical-decision', communicatedOn: '2025-06-10' }).value
    .lastDay,
]
const window = reviewWindow({
  law: 'law-360-2023',
  sex: 'male',
  birthDate: '1986-05-20',
  decisionIssuedOn: '2026-05-04',
}).value
const lastReviewDay: string = window.exempt ? window.ground : window.latest

const faultsIn = (error: unknown): readonly string[] => {
  if (error instanceof InvalidInputError)
    return error.issues.map(({ path, code, message }) => `${path} ${code} ${message}`)
  return error instanceof NotCoveredError ? [error.what, error.knownUntil ?? ''] : []
}
const validated: unknown = dossierSchema['~standard'].validate(dossier)

// @ts-expect-error a degree that no law knows
companionAllowance({ scheme: 'public', degree: 'IV', month: '2025-01' })
// @ts-expect-error what comes back is not to be written to
found.value = 'notaries'

export {
  ACTS,
  amount,
  bound,
  entitled,
  faultsIn,
  foundAgain,
  inForce,
  law,
  lei,
  OPEN_QUESTIONS,
  points,
  required,
  sentence,
}
export { days, lastReviewDay, validated, year }
