import { own } from '../../values/bare.js'
import type { NotCoveredSubject } from '../../law/not-covered.js'
import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  firstOfMonth,
  laterOf,
  monthOf,
} from '../../values/civil-date.js'
import { paidBackOn } from './back-pay.js'
import type { End } from './end-of-payment.js'
import { asPaidInMonth } from './month-of-conversion.js'
import { type CauseOfSuspension, causesOn } from './causes-of-suspension.js'
import { covers, keepsBack, type Paid, surelyKeepsBack } from './interruption.js'
import type { Life } from './life.js'
import type { CessationCause } from './steps.js'

/** Of the month of the conversion, where it is read to be still of the invalidity pension. */
interface OldAgeLater {
  /** The first day for which the old-age pension is paid, in the month after; of every other month absent. */
  readonly oldAgePaidFrom?: CivilDate
}

/** What is made of the payment: exactly one of these. */
export type PaymentState =
  | {
      /** The pension is not granted yet. */
      readonly state: 'before-grant'
    }
  | ({
      /** The pension is due. */
      readonly state: 'in-payment'
      /** Kept back at first and paid later, in arrears; absent where it is paid in its month. */
      readonly backPay?: true
      /** Where the event stands in the dossier that brings it back: `events.1`. */
      readonly backPayOf?: string
    } & OldAgeLater)
  | ({
      /** The payment is kept back, and may come back. */
      readonly state: 'suspended'
      /** Everything that keeps it back, the oldest first: it comes back once none is left. */
      readonly causes: readonly CauseOfSuspension[]
    } & OldAgeLater)
  | {
      /** The pension has ended: nothing is due any more. */
      readonly state: 'ended'
      /** What ended it. */
      readonly cause: CessationCause
      /** The first day without a pension. */
      readonly on: CivilDate
    }
  | {
      /** It has become an old-age pension. */
      readonly state: 'converted'
      /** The first day of the old-age pension. */
      readonly on: CivilDate
    }
  | {
      /** It cannot be said whether the pension is paid. */
      readonly state: 'undetermined'
      /** The facts that would tell, by their paths in the dossier; none where it is not covered. */
      readonly needs: readonly string[]
      /** What is named and not reckoned here: no fact makes it known. */
      readonly notCovered?: NotCoveredSubject
    }

/** A day, and the last day by which a conversion counts: of a month asked for, its last. */
interface Asked {
  readonly day: CivilDate
  readonly lastDay: CivilDate
}

/**
 * What the state of a day hangs on. Where the pension has ended or been converted, another cause keeps the payment
 * back for certain, or it is not reckoned any more, that is only what may have ended it before.
 */
const unsureOn = (life: Life, paid: Paid, asked: Asked): readonly string[] => {
  const { day, lastDay } = asked
  const open = life.unsure.filter(one => covers(one, day))
  if (open.length === 0) return []
  const isSettled =
    endOn(life, day) !== undefined ||
    isConverted(life, lastDay) ||
    uncoveredOn(life, asked) !== undefined ||
    life.interruptions.some(interruption => surelyKeepsBack(interruption, paid, day))
  const decisive = isSettled
    ? open.filter(({ mayEndFrom }) => mayEndFrom !== undefined && mayEndFrom <= day)
    : open
  return [...new Set(decisive.flatMap(({ needs }) => needs))]
}

/** Whether it has become an old-age pension by a day. */
const isConverted = ({ conversion }: Life, day: CivilDate): boolean =>
  conversion !== undefined && conversion.outcome !== 'continues-as-invalidity' && conversion.on <= day

export const endOn = ({ ends }: Life, day: CivilDate): End | undefined =>
  ends.find(({ on, until }) => covers({ from: on, until }, day))

/** An end ends the payment whatever kept it back, unless this is what came of undoing it. */
const uncoveredOn = (life: Life, { day, lastDay }: Asked): NotCoveredSubject | undefined => {
  const { uncovered } = life
  if (!uncovered) return undefined
  const undoneFrom = own(uncovered, 'undoesEndFrom')
  // What is given back inside a month is told by the day of it.
  if (!covers(uncovered, undoneFrom === undefined ? lastDay : day)) return undefined
  const isUndone = undoneFrom !== undefined && undoneFrom <= day
  return isUndone || !endOn(life, day) ? uncovered.what : undefined
}

const undetermined = (needs: readonly string[]): PaymentState => ({ state: 'undetermined', needs })

const stateAt = (life: Life, paid: Paid, asked: Asked): PaymentState => {
  const { day, lastDay } = asked
  const { conversion, conversionUnknown } = life
  const unsure = unsureOn(life, paid, asked)
  if (unsure.length > 0) return undetermined(unsure)
  // A conversion brings none back.
  const uncovered = uncoveredOn(life, asked)
  if (uncovered) return { state: 'undetermined', needs: [], notCovered: uncovered }
  const end = endOn(life, day)
  if (end) {
    const mayHaveConverted =
      conversionUnknown !== undefined && conversionUnknown.from <= end.on && end.cause !== 'death'
    return mayHaveConverted
      ? undetermined(conversionUnknown.needs)
      : { state: 'ended', cause: end.cause, on: end.on }
  }
  const isOpen = life.unsure.some(one => covers(one, day))
  const keeps = isOpen ? surelyKeepsBack : keepsBack
  if (conversion && isConverted(life, lastDay)) {
    // What is asked for oneself is not lifted by it; nor, read so, what had begun before.
    const lasting = causesOn(life, paid, laterOf(day, conversion.on), keeps)
    return lasting.length > 0
      ? { state: 'suspended', causes: lasting }
      : { state: 'converted', on: conversion.on }
  }
  if (conversionUnknown && conversionUnknown.from <= lastDay) return undetermined(conversionUnknown.needs)
  const causes = causesOn(life, paid, day, keeps)
  if (causes.length > 0) return { state: 'suspended', causes }
  const back = paidBackOn(life.interruptions, paid, day)
  return back ? { state: 'in-payment', backPay: true, backPayOf: back } : { state: 'in-payment' }
}

/** The state from a day on. */
export const stateOnDay = (life: Life, paid: Paid, day: CivilDate): PaymentState =>
  day < life.told.grantedOn ? { state: 'before-grant' } : stateAt(life, paid, { day, lastDay: day })

/** What is given back from a day inside a month is due from that day, as what is granted is. */
const givenBackIn = (life: Life, month: CivilMonth): CivilDate | undefined => {
  const back = endOn(life, firstOfMonth(month))?.until
  return back !== undefined && monthOf(back) === month ? back : undefined
}

/** The day that a month is told by: its first, or that of the grant or of the giving back. */
export const dayTellingOf = (life: Life, month: CivilMonth): CivilDate =>
  givenBackIn(life, month) ?? laterOf(firstOfMonth(month), life.told.grantedOn)

/** The state of a month: that of the day which tells of it; converted where the day lies in it. */
export const stateInMonth = (lifeByDay: Life, paid: Paid, month: CivilMonth): PaymentState => {
  const life = asPaidInMonth(lifeByDay, month)
  const lastDay = addDays(addMonths(firstOfMonth(month), 1), -1)
  if (lastDay < life.told.grantedOn) return { state: 'before-grant' }
  const state = stateAt(life, paid, { day: dayTellingOf(life, month), lastDay })
  const isLater = life !== lifeByDay && (state.state === 'in-payment' || state.state === 'suspended')
  return isLater && life.conversion ? { ...state, oldAgePaidFrom: life.conversion.on } : state
}
