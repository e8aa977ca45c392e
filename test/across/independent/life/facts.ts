import type { Readings } from '../open-questions.js'
import type { Cause, DecimalInput, Degree, Handicap, Sex, SpecialStatus, StageInput } from '../facts.js'

// The dossier of a pension of the public system, as plain JSON, and what is said of a month of its life.

export type Body = 'office' | 'institute' | 'regional-centre' | 'military-commission'

export interface LifeEvent {
  readonly id: string
  readonly on: string
  readonly imputable?: boolean | undefined
  readonly askedFor?: 'review' | 'convocation' | undefined
  readonly by?: Body | undefined
  readonly reportedOn?: string | undefined
  readonly foundOn?: string | undefined
  readonly requestedOn?: string | undefined
  readonly noResumptionRequest?: boolean | undefined
  readonly what?: 'pension' | 'allowance' | 'both' | undefined
  readonly kind?: string | undefined
  readonly hoursShare?: number | undefined
  readonly degree?: Degree | 'none' | undefined
  readonly presentedOn?: string | undefined
  readonly replaces?: string | undefined
  readonly effectiveFrom?: string | undefined
  readonly stageAtDecision?: StageInput | undefined
}

export interface LifeDossier {
  readonly person: {
    readonly sex: Sex
    readonly birthDate: string
    readonly handicap?: Handicap | undefined
    readonly specialStatus?: SpecialStatus | undefined
    readonly reducedAgeReachedOn?: string | undefined
  }
  readonly incapacity: {
    readonly degree: Degree
    readonly cause?: Cause | undefined
    readonly irreversible?: boolean | undefined
  }
  readonly medicalDecision: {
    readonly issuedOn: string
    readonly reviewDueOn?: string | undefined
    readonly validUntil?: string | undefined
  }
  readonly application: { readonly registeredOn?: string | undefined; readonly grantedOn: string }
  readonly contribution?:
    | {
        readonly stageAtDecision?: StageInput | undefined
        readonly stageAtGrant?: StageInput | undefined
        readonly contributoryStage?: StageInput | undefined
        readonly firstPotentialStage?: StageInput | undefined
        readonly points?: DecimalInput | undefined
      }
    | undefined
  readonly emergency?:
    | { readonly documentsSent?: boolean | undefined; readonly documentsSentOn?: string | undefined }
    | undefined
  readonly payment?:
    | {
        readonly correctionIndex?: DecimalInput | undefined
        readonly oldAgeLei?: DecimalInput | undefined
        readonly pointValue?: DecimalInput | undefined
        readonly leiInPayment?: DecimalInput | undefined
      }
    | undefined
  readonly closedDays?: readonly string[] | undefined
  readonly events?: readonly LifeEvent[] | undefined
  readonly readings?: Readings | undefined
}

export type State =
  | { readonly state: 'before-grant' }
  | { readonly state: 'in-payment'; readonly backPay?: true }
  | {
      readonly state: 'suspended'
      readonly causes: readonly { readonly cause: string; readonly from: string }[]
    }
  | { readonly state: 'ended'; readonly cause: string; readonly on: string }
  | { readonly state: 'converted'; readonly on: string }
  | { readonly state: 'undetermined' }

export interface NotOwed {
  readonly place: number
  readonly ground: 'irreversible' | 'standard-age-reached' | 'within-5-years-with-complete-stage'
}
