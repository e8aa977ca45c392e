import type {
  Cause,
  DecimalInput,
  Degree,
  Handicap,
  Scheme,
  Sex,
  SpecialStatus,
  StageInput,
} from '../facts.js'
import type { LifeEvent } from '../life/index.js'
import type { Readings } from '../open-questions.js'

// A whole dossier as plain JSON. What a rule cannot do without may be missing all the same: then its section waits.

type Text = string | undefined

export interface WholeDossier {
  readonly scheme: Scheme
  readonly person: {
    readonly sex: Sex
    readonly birthDate: string
    readonly specialStatus?: SpecialStatus | undefined
    readonly handicap?: Handicap | undefined
    readonly handicapCertificate?: Exclude<Handicap, 'blind'> | undefined
    readonly notaryAtDecision?: boolean | undefined
    readonly reducedAgeReachedOn?: Text
  }
  readonly incapacity: {
    readonly degree: Degree
    readonly cause: Cause
    readonly irreversible?: boolean | undefined
  }
  readonly medicalDecision: {
    readonly issuedOn: string
    readonly requestRegisteredOn?: Text
    readonly communicatedOn?: Text
    readonly contestationRegisteredOn?: Text
    readonly rulingIssuedOn?: Text
    readonly rulingCommunicatedOn?: Text
    readonly reviewDueOn?: Text
    readonly validUntil?: Text
  }
  readonly application: { readonly registeredOn: string; readonly grantedOn?: Text }
  readonly insurance?:
    | {
        readonly insuredAtDecision: boolean
        readonly insuredByContract?: boolean | undefined
        readonly sickPayEndedOn?: Text
        readonly insuranceEndedOn?: Text
      }
    | undefined
  readonly contribution: {
    readonly stageAtDecision: StageInput
    readonly stageAtGrant: StageInput
    readonly contributoryStage: StageInput
    readonly points: DecimalInput
    readonly voluntaryContractStage?: StageInput | undefined
    readonly stageInOtherSystems?: StageInput | undefined
    readonly professionStageOn2013?: StageInput | undefined
  }
  readonly payment: {
    readonly month: string
    readonly leiInPayment?: DecimalInput | undefined
    readonly oldAgeLei?: DecimalInput | undefined
    readonly pointValue?: DecimalInput | undefined
    readonly allowanceBase?: DecimalInput | undefined
    readonly correctionIndex?: DecimalInput | undefined
  }
  readonly emergency?:
    { readonly documentsSent?: boolean | undefined; readonly documentsSentOn?: Text } | undefined
  readonly closedDays?: readonly string[] | undefined
  readonly events?: readonly LifeEvent[] | undefined
  /** Of the open questions those that are not read as by default. */
  readonly readings?: Readings | undefined
}
