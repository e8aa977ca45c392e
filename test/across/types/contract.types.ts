// The contract's surface, written out again: each public function must fit where the contract's function is
// expected. Compiled, never run.
import type {
  Assessment as PublicAssessment,
  assess,
  receiptOf,
  replay,
} from '../../../src/entries/assessment.js'
import type {
  companionAllowance,
  companionAllowancePayer,
} from '../../../src/questions/companion-allowance/index.js'
import type { classifyDegree, eligibility, requiredStage } from '../../../src/questions/eligibility/index.js'
import type { applicableLaw, lawInForce } from '../../../src/entries/law.js'
import type { netPension } from '../../../src/questions/net-pension/index.js'
import type { pensionAmount, recalculation2024 } from '../../../src/questions/pension-amount/index.js'
import type { monthlyPoints, potentialPoints, stabilityPoints } from '../../../src/questions/points/index.js'
import type { changeOfDegree, potentialStage } from '../../../src/entries/potential-stage.js'
import type { standardRetirement } from '../../../src/questions/retirement-age/index.js'
import type { contestation, procedure } from '../../../src/questions/contestation/index.js'
import type {
  conversion,
  effectOfReview,
  entitlementStart,
  workCompatibility,
} from '../../../src/entries/entitlement.js'
import type { newDecisionDueBy, reviewExemption, reviewWindow } from '../../../src/questions/review/index.js'
import type {
  cessation,
  emergencyExtension,
  resumption,
  suspension,
} from '../../../src/questions/payment/index.js'
import type { endOfTerm, isWorkingDay, publicHolidays } from '../../../src/terms/index.js'
import type { dossierSchema, InvalidInputError, NotCoveredError } from '../../../src/entries/schema.js'

type CivilDate = `${number}-${number}-${number}`
type CivilMonth = `${number}-${number}`
type DecimalString = `${number}`
type DecimalInput = DecimalString | number
interface Stage {
  readonly years: number
  readonly months: number
  readonly days: number
}
type GivenStage = Partial<Stage>

type Sex = 'female' | 'male'
type Degree = 'I' | 'II' | 'III'
type Scheme = 'public' | 'notaries'
type PublicLawId = 'law-263-2010' | 'law-263-2010-amended-2013' | 'law-360-2023'
type LawId = PublicLawId | 'notaries'
type Cause =
  | 'work-accident'
  | 'occupational-disease'
  | 'neoplasm'
  | 'schizophrenia'
  | 'aids'
  | 'ordinary-disease'
  | 'accident-outside-work'
type SpecialStatus =
  | 'pupil-or-student-in-practice'
  | 'revolution-1989'
  | 'military-service'
  | 'military-school'
  | 'posted-worker'
type Handicap = 'grave' | 'accentuated' | 'medium' | 'blind'

interface Citation {
  readonly act: string
  readonly provision: string
}
interface Step {
  readonly rule: string
  readonly citation: Citation
  readonly facts: Readonly<Record<string, unknown>>
  readonly result: unknown
}
interface OpenQuestion<T> {
  readonly id: string
  readonly reading: string
  readonly others: readonly { readonly reading: string; readonly value: T }[]
}
interface Finding<T> {
  readonly value: T
  readonly steps: readonly Step[]
  readonly openQuestions: readonly OpenQuestion<T>[]
  readonly confidence: 'confirmed' | 'derived' | 'uncertain'
}

/** What the contract's function looks like: every one takes the readings chosen as a second argument. */
type Asks<F, T> = (facts: F, options?: { readings?: Record<string, never> }) => Finding<T>
/** Compiles only where `Given` may stand in the place of `Wanted`. */
type Fits<Given extends Wanted, Wanted> = [Given, Wanted]

export type Functions = [
  Fits<
    typeof applicableLaw,
    Asks<{ scheme: Scheme; applicationRegisteredOn: CivilDate; militaryOrPolice?: boolean }, LawId>
  >,
  Fits<typeof lawInForce, Asks<{ on: CivilDate }, PublicLawId>>,
  Fits<
    typeof standardRetirement,
    Asks<
      { law: LawId; sex: Sex; birthDate: CivilDate; professionStageOn2013?: GivenStage },
      {
        age: { years: number; months: number }
        reachedOn: CivilDate
        completeStage: Stage
        minimumStage: Stage
      }
    >
  >,
  Fits<typeof requiredStage, Asks<{ law: LawId; birthDate: CivilDate; decisionIssuedOn: CivilDate }, Stage>>,
  Fits<
    typeof eligibility,
    Asks<
      {
        law: LawId
        sex: Sex
        birthDate: CivilDate
        degree: Degree
        cause: Cause
        specialStatus?: SpecialStatus
        decisionIssuedOn: CivilDate
        stageAtDecision: GivenStage
        applicationRegisteredOn?: CivilDate
        voluntaryContractStage?: GivenStage
        stageInLast5Years?: GivenStage
        notaryAtDecision?: boolean
      },
      | { entitled: true }
      | {
          entitled: false
          reasons: readonly { code: string; citation: Citation }[]
          missingStage?: Stage
        }
    >
  >,
  Fits<
    typeof potentialStage,
    Asks<
      {
        law: LawId
        sex: Sex
        birthDate: CivilDate
        degree: Degree
        cause: Cause
        specialStatus?: SpecialStatus
        handicap?: Handicap
        decisionIssuedOn: CivilDate
        stageAtDecision: GivenStage
        grantedOn: CivilDate
        stageAtGrant: GivenStage
        stageInOtherSystems?: GivenStage
        professionStageOn2013?: GivenStage
      },
      {
        stage: Stage
        boundBy:
          | 'complete-stage'
          | 'standard-age'
          | 'complete-stage-reached'
          | 'standard-age-reached'
          | 'table-3-not-met'
          | 'degree-III'
          | 'longer-stage-elsewhere'
      }
    >
  >,
  Fits<typeof monthlyPoints, Asks<{ law: LawId; degree: Degree }, DecimalString>>,
  Fits<
    typeof potentialPoints,
    Asks<{ law: LawId; degree: Degree; potentialStage: GivenStage }, DecimalString>
  >,
  Fits<typeof stabilityPoints, Asks<{ law: LawId; contributoryStage: GivenStage }, DecimalString>>,
  Fits<
    typeof pensionAmount,
    Asks<
      {
        law: LawId
        month: CivilMonth
        realisedPoints: DecimalInput
        potentialPoints: DecimalInput
        stabilityPoints?: DecimalInput
        completeStage?: GivenStage
        rightOpenedOn?: CivilDate
        correctionIndex?: DecimalInput
        segments?: readonly { points: DecimalInput; completeStage: GivenStage }[]
        pointValue?: DecimalInput
      },
      {
        lei: DecimalString
        averageAnnualScore?: DecimalString
        totalPoints?: DecimalString
        socialIndemnityTopUp?: DecimalString
      }
    >
  >,
  Fits<
    typeof recalculation2024,
    Asks<
      {
        month?: CivilMonth
        degree?: Degree
        realisedPoints: DecimalInput
        potentialPoints: DecimalInput
        contributoryStage: GivenStage
        leiInPayment: DecimalInput
      },
      { lei: DecimalString; recalculatedLei: DecimalString; oldAmountKept: boolean }
    >
  >,
  Fits<
    typeof companionAllowance,
    Asks<
      { scheme: Scheme; degree: Degree; month: CivilMonth; base?: DecimalInput },
      { due: boolean; lei: DecimalString }
    >
  >,
]

type ClosedDays = readonly CivilDate[]
type SuspensionCause =
  | 'missed-review'
  | 'documents-not-presented'
  | 'missed-convocation'
  | 'examination-refused'
  | 'programme-not-followed'
  | 'decision-not-sent'
  | 'own-request'

export type TheDates = [
  Fits<
    typeof endOfTerm,
    Asks<
      { from: CivilDate; length: number; unit: 'days' | 'months' | 'years'; closedDays?: ClosedDays },
      CivilDate
    >
  >,
  Fits<typeof isWorkingDay, (date: CivilDate) => boolean>,
  Fits<typeof publicHolidays, (year: number) => readonly { date: CivilDate; id: string }[]>,
  Fits<
    typeof entitlementStart,
    Asks<
      {
        law: LawId
        decisionIssuedOn: CivilDate
        applicationRegisteredOn: CivilDate
        insuredAtDecision: boolean
        insuredByContract?: boolean
        sickPayEndedOn?: CivilDate
        insuranceEndedOn?: CivilDate
        closedDays?: ClosedDays
      },
      CivilDate
    >
  >,
  Fits<
    typeof effectOfReview,
    Asks<{ law: LawId; decisionIssuedOn: CivilDate; reviewedOn?: CivilDate }, CivilDate>
  >,
  Fits<
    typeof reviewWindow,
    Asks<
      {
        law: LawId
        sex: Sex
        birthDate: CivilDate
        decisionIssuedOn: CivilDate
        reviewDueOn?: CivilDate
        irreversible?: boolean
        stage?: GivenStage
        contributoryStage?: GivenStage
      },
      | { exempt: false; earliest: CivilDate; latest: CivilDate; dueInsideWindow?: boolean }
      | { exempt: true; ground: string }
    >
  >,
  Fits<
    typeof reviewExemption,
    Asks<
      {
        law: LawId
        sex: Sex
        birthDate: CivilDate
        on: CivilDate
        stage?: GivenStage
        contributoryStage?: GivenStage
        irreversible?: boolean
      },
      {
        exempt: boolean
        ground?: 'irreversible' | 'standard-age-reached' | 'within-5-years-with-complete-stage'
      }
    >
  >,
  Fits<typeof newDecisionDueBy, Asks<{ law: 'notaries'; reviewedOn: CivilDate }, CivilDate>>,
  Fits<
    typeof suspension,
    Asks<
      { law: LawId; imputable: boolean; cause: SuspensionCause; on: CivilDate; causeArisenOn?: CivilDate },
      { suspended: boolean; from?: CivilDate; endsPaymentFrom?: CivilDate; reviewMovedTo?: CivilDate }
    >
  >,
  Fits<
    typeof resumption,
    Asks<
      {
        law: LawId
        cause: SuspensionCause
        causeEndedOn: CivilDate
        requestedOn?: CivilDate
        suspendedFrom?: CivilDate
        closedDays?: ClosedDays
      },
      { from: CivilDate; backPay: boolean }
    >
  >,
  Fits<
    typeof cessation,
    Asks<
      {
        law: LawId
        cause:
          | 'death'
          | 'capacity-regained'
          | 'conditions-lost'
          | 'missed-review'
          | 'missed-convocation'
          | 'programme-not-followed'
        on: CivilDate
      },
      CivilDate
    >
  >,
  Fits<
    typeof emergencyExtension,
    Asks<{ validUntil: CivilDate }, { covered: boolean; validUntil: CivilDate; suspendedFrom?: CivilDate }>
  >,
  Fits<
    typeof procedure,
    Asks<
      {
        law: PublicLawId
        militaryOrPolice?: boolean
        requestRegisteredOn?: CivilDate
        decisionIssuedOn?: CivilDate
        decisionCommunicatedOn?: CivilDate
        contestationRegisteredOn?: CivilDate
        rulingIssuedOn?: CivilDate
        rulingCommunicatedOn?: CivilDate
        closedDays?: ClosedDays
      },
      {
        decisionDueBy?: CivilDate
        communicationDueBy?: CivilDate
        contestUntil?: CivilDate
        rulingDueBy?: CivilDate
        rulingCommunicationDueBy?: CivilDate
        courtUntil?: CivilDate
      }
    >
  >,
  Fits<
    typeof contestation,
    Asks<
      {
        law: PublicLawId
        militaryOrPolice?: boolean
        against:
          | 'medical-decision'
          | 'commission-ruling'
          | 'institute-decision'
          | 'institute-ruling'
          | 'pension-decision'
          | 'pension-commission-ruling'
        issuedOn?: CivilDate
        communicatedOn: CivilDate
        filedOn?: CivilDate
        asOf?: CivilDate
        closedDays?: ClosedDays
      },
      {
        lastDay: CivilDate
        daysLeft?: number
        inTime?: boolean
        daysLate?: number
        body: string
        ifUncontested: 'final'
      }
    >
  >,
]

export type WhatIsPaidOut = [
  Fits<
    typeof netPension,
    Asks<
      {
        month: CivilMonth
        grossLei: DecimalInput
        handicapCertificate?: 'grave' | 'accentuated' | 'medium'
      },
      {
        gross: DecimalString
        healthContribution: DecimalString
        incomeTax: DecimalString
        net: DecimalString
      }
    >
  >,
]

export type TheLifeOfARight = [
  Fits<
    typeof classifyDegree,
    Asks<
      | {
          law: Exclude<LawId, 'law-360-2023'>
          workCapacity: 'lost' | 'at-least-half-lost' | 'kept'
          selfCare: 'kept' | 'lost'
        }
      | {
          law: 'law-360-2023'
          functionalDeficiency: 'grave' | 'accentuated' | 'medium' | 'none'
          selfCare: 'kept' | 'partly-kept' | 'lost'
        },
      Degree | 'none'
    >
  >,
  Fits<
    typeof changeOfDegree,
    Asks<
      {
        law: LawId
        sex: Sex
        birthDate: CivilDate
        cause: Cause
        specialStatus?: SpecialStatus
        firstDegree: Degree
        newDegree: Degree
        firstGrantedOn: CivilDate
        firstPotentialStage: GivenStage
        stageAtFirstGrant?: GivenStage
        newDecisionIssuedOn: CivilDate
        stageAtNewDecision: GivenStage
        reviewedOn?: CivilDate
      },
      { on: CivilDate; potentialStage: Stage; potentialPoints: DecimalString }
    >
  >,
  Fits<
    typeof conversion,
    Asks<
      {
        law: LawId
        sex: Sex
        birthDate: CivilDate
        degree: Degree
        reducedAgeReachedOn?: CivilDate
        contributoryStage: GivenStage
        invalidityLei: DecimalInput
        oldAgeLei?: DecimalInput
      },
      {
        outcome: 'becomes-old-age' | 'continues-as-invalidity' | 'old-age-category-same-amount'
        on: CivilDate
        lei?: DecimalString
        companionAllowanceKept: boolean
      }
    >
  >,
  Fits<
    typeof workCompatibility,
    Asks<
      {
        law: LawId
        degree: Degree
        activity:
          | 'employee'
          | 'half-time-employee'
          | 'independent-above-threshold'
          | 'independent-below-threshold'
          | 'local-councillor'
          | 'none'
      },
      'allowed' | 'pension-suspended'
    >
  >,
  Fits<
    typeof companionAllowancePayer,
    Asks<
      {
        rule: 'law-360-2023' | 'notaries'
        systems: readonly {
          id: string
          insuredFrom: CivilDate
          insuredUntil?: CivilDate
          stage: GivenStage
        }[]
        pensionDate: CivilDate
      },
      string
    >
  >,
]

export interface Dossier {
  scheme: Scheme
  person: {
    sex: Sex
    birthDate: CivilDate
    specialStatus?: SpecialStatus
    handicap?: Handicap
    militaryOrPolice?: boolean
    notaryAtDecision?: boolean
  }
  incapacity: { degree: Degree; cause: Cause; irreversible?: boolean }
  medicalDecision: {
    issuedOn: CivilDate
    requestRegisteredOn?: CivilDate
    communicatedOn?: CivilDate
    reviewDueOn?: CivilDate
    contestationRegisteredOn?: CivilDate
    rulingIssuedOn?: CivilDate
    rulingCommunicatedOn?: CivilDate
  }
  application: { registeredOn: CivilDate; grantedOn?: CivilDate }
  pensionDecision?: { issuedOn?: CivilDate; communicatedOn?: CivilDate; contestedOn?: CivilDate }
  insurance?: {
    insuredAtDecision: boolean
    insuredByContract?: boolean
    sickPayEndedOn?: CivilDate
    insuranceEndedOn?: CivilDate
  }
  contribution?: {
    stageAtDecision?: GivenStage
    stageAtGrant?: GivenStage
    contributoryStage?: GivenStage
    points?: DecimalInput
    stageInOtherSystems?: GivenStage
  }
  payment?: {
    month?: CivilMonth
    correctionIndex?: DecimalInput
    pointValue?: DecimalInput
    allowanceBase?: DecimalInput
    leiInPayment?: DecimalInput
  }
  events?: readonly {
    id: 'review-missed' | 'convocation-missed' | 'programme-left' | 'suspension-requested' | 'review-decision'
    on: CivilDate
    reportedOn?: CivilDate
    imputable?: boolean
    degree?: Degree | 'none'
  }[]
  closedDays?: readonly CivilDate[]
}
type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T

type Section<T> =
  | Finding<T>
  | { readonly status: 'undetermined'; readonly needs: readonly string[] }
  | {
      readonly status: 'not-covered'
      readonly what: string
      readonly on?: CivilDate
      readonly knownFrom?: CivilDate
      readonly knownUntil?: CivilDate
    }
  | { readonly status: 'not-due'; readonly because: string }

/** The sections built so far; the others of the contract stay absent until they are. */
interface Assessment {
  readonly law: Section<LawId>
  readonly standardRetirement: Section<unknown>
  readonly eligibility: Section<unknown>
  readonly potentialStage: Section<unknown>
  readonly points: Section<{
    monthly: DecimalString
    potential: DecimalString
    stability?: DecimalString
    total?: DecimalString
  }>
  readonly pension: Section<unknown>
  readonly companionAllowance: Section<unknown>
  readonly net: Section<{
    readonly gross: DecimalString
    readonly healthContribution: DecimalString
    readonly incomeTax: DecimalString
    readonly net: DecimalString
  }>
}

export type TheAssessment = [
  Fits<typeof assess, (dossier: Dossier) => Assessment>,
  Fits<typeof assess, (dossier: DeepPartial<Dossier>) => Assessment>,
  Fits<PublicAssessment, Assessment>,
]

export type TheReceipt = [
  Fits<typeof receiptOf, (dossier: DeepPartial<Dossier>, options?: object) => unknown>,
  Fits<typeof replay, (receipt: ReturnType<typeof receiptOf>, dossier: DeepPartial<Dossier>) => unknown>,
]

export type TheErrors = [
  Fits<
    InvalidInputError,
    Error & {
      readonly code: 'invalid-input'
      readonly issues: readonly { readonly path: string; readonly code: string; readonly message: string }[]
    }
  >,
  Fits<
    NotCoveredError,
    Error & {
      readonly code: 'not-covered'
      readonly what: string
      readonly on?: CivilDate
      readonly knownFrom?: CivilDate
      readonly knownUntil?: CivilDate
    }
  >,
]

/** Version 1 of Standard Schema, as far as a caller of `validate` needs it. */
export type TheSchemas = Fits<
  typeof dossierSchema,
  {
    readonly '~standard': {
      readonly version: 1
      readonly vendor: string
      readonly validate: (value: unknown) => unknown
    }
  }
>
