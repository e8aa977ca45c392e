import { SCHEMES } from '../law/law-id.js'
import { CAUSES, type Degree, DEGREES, HANDICAPS, SEXES, SPECIAL_STATUSES } from '../law/person.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import { afterBirth, inSequence, notBefore, partOf } from './cross-checks.js'
import { DAYS_AFTER_BIRTH, DAYS_IN_SEQUENCE, STAGES_WITHIN_STAGE_AT_DECISION } from './dossier-days.js'
import type { Dossier, DossierEvent, DossierEventId } from './dossier.js'
import { optional, record, type Schema } from './record.js'
import { civilDate, civilMonth, decimalText, flag, listOf, oneOf, stage } from './scalars.js'

type Part<K extends keyof Dossier> = NonNullable<Dossier<Stage, DecimalString>[K]>

const date = optional(civilDate)

const person = record<Part<'person'>>({
  sex: optional(oneOf(SEXES)),
  birthDate: date,
  specialStatus: optional(oneOf(SPECIAL_STATUSES)),
  handicap: optional(oneOf(HANDICAPS)),
  militaryOrPolice: optional(flag),
  notaryAtDecision: optional(flag),
})

const medicalDecision = record<Part<'medicalDecision'>>({
  issuedOn: date,
  requestRegisteredOn: date,
  communicatedOn: date,
  reviewDueOn: date,
  contestationRegisteredOn: date,
  rulingIssuedOn: date,
  rulingCommunicatedOn: date,
})

const pensionDecision = record<Part<'pensionDecision'>>({
  issuedOn: date,
  communicatedOn: date,
  contestedOn: date,
})

const contribution = record<Part<'contribution'>>({
  stageAtDecision: optional(stage),
  stageAtGrant: optional(stage),
  contributoryStage: optional(stage),
  points: optional(decimalText),
  stageInOtherSystems: optional(stage),
  voluntaryContractStage: optional(stage),
  stageInLast5Years: optional(stage),
  professionStageOn2013: optional(stage),
})

const event = record<DossierEvent>(
  {
    id: oneOf<DossierEventId>([
      'review-missed',
      'convocation-missed',
      'programme-left',
      'suspension-requested',
      'review-decision',
    ]),
    on: civilDate,
    reportedOn: date,
    imputable: optional(flag),
    degree: optional(oneOf<Degree | 'none'>([...DEGREES, 'none'])),
  },
  notBefore('on', 'reportedOn'),
)

/** A dossier or any part of one, down to the empty object. */
export const dossierFacts: Schema<Dossier<Stage, DecimalString>> = record<Dossier<Stage, DecimalString>>(
  {
    scheme: optional(oneOf(SCHEMES)),
    person: optional(person),
    incapacity: optional(
      record<Part<'incapacity'>>({
        degree: optional(oneOf(DEGREES)),
        cause: optional(oneOf(CAUSES)),
        irreversible: optional(flag),
      }),
    ),
    medicalDecision: optional(medicalDecision),
    application: optional(record<Part<'application'>>({ registeredOn: date, grantedOn: date })),
    pensionDecision: optional(pensionDecision),
    insurance: optional(
      record<Part<'insurance'>>({
        insuredAtDecision: optional(flag),
        insuredByContract: optional(flag),
        sickPayEndedOn: date,
        insuranceEndedOn: date,
      }),
    ),
    contribution: optional(contribution),
    payment: optional(
      record<Part<'payment'>>({
        month: optional(civilMonth),
        correctionIndex: optional(decimalText),
        pointValue: optional(decimalText),
        allowanceBase: optional(decimalText),
        leiInPayment: optional(decimalText),
      }),
    ),
    events: optional(listOf(event)),
    closedDays: optional(listOf(civilDate)),
  },
  ...DAYS_IN_SEQUENCE.flatMap(days => inSequence(...days)),
  ...STAGES_WITHIN_STAGE_AT_DECISION.map(part => partOf(part, 'contribution.stageAtDecision')),
  ...DAYS_AFTER_BIRTH.map(day => afterBirth(day, 'person.birthDate')),
)
