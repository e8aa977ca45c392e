import type { Scheme } from '../law/law-id.js'
import type { Cause, Degree, Handicap, Sex, SpecialStatus } from '../law/person.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { Stage } from '../values/stage.js'
import type { DecimalInput } from './scalars.js'

export type DossierEventId =
  'review-missed' | 'convocation-missed' | 'programme-left' | 'suspension-requested' | 'review-decision'

export interface DossierEvent {
  readonly id: DossierEventId
  readonly on: CivilDate
  /** The day on which the absence was communicated to the pension house, or found. */
  readonly reportedOn?: CivilDate
  readonly imputable?: boolean
  /** Of a review decision. */
  readonly degree?: Degree | 'none'
}

/** What is known of one person in one pension system. Any part of it may be left out. */
export interface Dossier<S = Partial<Stage>, D = DecimalInput> {
  readonly scheme?: Scheme
  readonly person?: {
    readonly sex?: Sex
    readonly birthDate?: CivilDate
    readonly specialStatus?: SpecialStatus
    readonly handicap?: Handicap
    /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
    readonly militaryOrPolice?: boolean
    readonly notaryAtDecision?: boolean
  }
  readonly incapacity?: {
    readonly degree?: Degree
    readonly cause?: Cause
    readonly irreversible?: boolean
  }
  /** The first decision on work capacity, and what became of it. */
  readonly medicalDecision?: {
    readonly issuedOn?: CivilDate
    readonly requestRegisteredOn?: CivilDate
    readonly communicatedOn?: CivilDate
    readonly reviewDueOn?: CivilDate
    readonly contestationRegisteredOn?: CivilDate
    readonly rulingIssuedOn?: CivilDate
    readonly rulingCommunicatedOn?: CivilDate
  }
  readonly application?: {
    readonly registeredOn?: CivilDate
    /** Printed on the pension decision. */
    readonly grantedOn?: CivilDate
  }
  readonly pensionDecision?: {
    readonly issuedOn?: CivilDate
    readonly communicatedOn?: CivilDate
    readonly contestedOn?: CivilDate
  }
  readonly insurance?: {
    readonly insuredAtDecision?: boolean
    readonly insuredByContract?: boolean
    readonly sickPayEndedOn?: CivilDate
    readonly insuranceEndedOn?: CivilDate
  }
  readonly contribution?: {
    readonly stageAtDecision?: S
    readonly stageAtGrant?: S
    readonly contributoryStage?: S
    /** Realised points: the sum of the annual scores. */
    readonly points?: D
    readonly stageInOtherSystems?: S
    readonly voluntaryContractStage?: S
    readonly stageInLast5Years?: S
    /** Notaries: the stage in the profession on 2013-01-01. */
    readonly professionStageOn2013?: S
  }
  readonly payment?: {
    readonly month?: CivilMonth
    readonly correctionIndex?: D
    readonly pointValue?: D
    readonly allowanceBase?: D
    /** The amount due for August 2024. */
    readonly leiInPayment?: D
  }
  readonly events?: readonly DossierEvent[]
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

type Parts = Required<Omit<Dossier, 'scheme' | 'events' | 'closedDays'>>

/** Where a fact stands in a dossier: `person.birthDate`. */
export type DossierPath =
  | 'scheme'
  | { readonly [P in keyof Parts]: `${P}.${Extract<keyof NonNullable<Parts[P]>, string>}` }[keyof Parts]
