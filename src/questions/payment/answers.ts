import type { DossierEventId } from '../../dossier/events.js'
import type { NotCoveredSubject } from '../../law/not-covered.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { ConversionOutcome } from '../conversion/steps.js'
import type { DecimalString } from '../../values/decimal.js'
import type { EmergencyExtension } from './emergency.js'
import type { NotOwed } from './not-owed.js'
import type { PaymentState } from './payment-state.js'
import type { Period } from './periods.js'
import type { Resumption } from './resumed.js'
import type { Suspension } from './suspended-from-month-after.js'

/** What the conditions of the old-age pension make of the pension. */
export type ConversionOfPayment =
  | {
      /** The day on which the conditions of the old-age pension are met; of a pension granted after it, the day of the grant. */
      readonly on: CivilDate
      /** Whether it becomes an old-age pension, goes on as it is, or keeps its amount in the old-age category (notaries). */
      readonly outcome: ConversionOutcome
      /** The degree in force on that day: it decides whether a companion allowance is kept. */
      readonly degree: Degree
    }
  | {
      /** The first day from which it is not known what has become of it. */
      readonly from: CivilDate
      /** The facts without which that is not known, by their paths in the dossier. */
      readonly needs: readonly string[]
    }
  | {
      /** The first day of which nothing is told: the standard age came between an end and what undid it. */
      readonly from: CivilDate
      /** The name under which it is refused. */
      readonly notCovered: NotCoveredSubject
    }

/** The life of a pension from its grant on. */
export interface Payment {
  /** Of the month asked for. */
  readonly month?: PaymentState
  /** The period in which that month lies. */
  readonly periodOfMonth?: Period
  /** The pension from the grant on, in periods that follow one another. */
  readonly periods: readonly Period[]
  /** The companion allowance can be suspended alone. */
  readonly allowancePeriods: readonly Period[]
  /** Events that suspend nothing, as nothing was owed on their day. */
  readonly notOwed: readonly NotOwed[]
  /** Facts taken for granted, by their paths. */
  readonly assumed: readonly string[]
  /** The day on which the pension becomes an old-age pension, or goes on; or the facts missing for it. */
  readonly conversion?: ConversionOfPayment
  /** Events that change nothing: they found the pension ended or converted, or the rules of its system know nothing of them. */
  readonly withoutEffect: readonly string[]
}

/** A month of a span: its state, and what is due for it. */
export interface MonthOfAmounts {
  /** The civil month for which it is due. */
  readonly month: CivilMonth
  /** Whether the pension is paid, suspended, ended or converted in it. */
  readonly state: PaymentState
  /** The gross pension of the month, in lei; absent where none is due, or it is not known. */
  readonly pension?: DecimalString
  /** Under which name the gross pension of the month is refused: no fact makes it known. */
  readonly pensionNotComputed?: NotCoveredSubject
  /** The companion allowance of the month, in lei; absent where none is due, or it is not known. */
  readonly companionAllowance?: DecimalString
  /** Under which name the companion allowance of the month is refused: no fact makes it known. */
  readonly companionAllowanceNotComputed?: NotCoveredSubject
  /** What is paid out of the pension, in lei; the companion allowance comes on top, whole. */
  readonly net?: DecimalString
  /** Of a month whose pension is known: under which name what is paid out of it is refused. */
  readonly netNotComputed?: NotCoveredSubject
  /** Of a month that is paid for later: where the event stands that brings it back. */
  readonly backPayOf?: string
}

/** What is due over a span of months. */
export interface Amounts {
  /** Every month of the span, in order. */
  readonly months: readonly MonthOfAmounts[]
  /** What the months that are known come to, in lei. */
  readonly sum: {
    /** All their gross pensions. */
    readonly pension: DecimalString
    /** All their companion allowances. */
    readonly companionAllowance: DecimalString
    /** What is paid out of the pensions, of the months of which that is known. */
    readonly net: DecimalString
  }
  /** Months of which something is not known; what they bring is not added. */
  readonly undetermined: readonly CivilMonth[]
}

/** What each question of this house answers. */
export interface PaymentAnswers {
  readonly amounts: Amounts
  readonly cessation: CivilDate
  readonly 'emergency-extension': EmergencyExtension
  readonly payment: Payment
  readonly resumption: Resumption
  readonly suspension: Suspension
}

/** What its section of an assessment answers. */
export interface PaymentSection {
  readonly payment: Payment
}

/** A kind of event that can still change what is paid, and the days on which it can, both included. */
export interface PossibleEvent {
  readonly kind: DossierEventId
  readonly from: CivilDate
  readonly to: CivilDate
  /** Whether it may change months before its own. */
  readonly reachesBack: boolean
}

/** What a form asks happenings by; no section of an assessment. */
export interface PossibleEventsSection {
  readonly possibleEvents: readonly PossibleEvent[]
}
