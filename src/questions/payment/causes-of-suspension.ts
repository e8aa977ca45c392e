import { addMonths, type CivilDate } from '../../values/civil-date.js'
import { type Interruption, keepsBack, type Paid } from './interruption.js'
import type { Life } from './life.js'
import type { SuspensionCause } from './steps.js'
import { type LiftedBy, whatLifts } from './what-lifts.js'

/** A cause that keeps the payment back. */
export interface CauseOfSuspension {
  /** What suspended the payment. */
  readonly cause: SuspensionCause
  /** The first day without payment by this cause: the first of a month, of each cause its own. */
  readonly from: CivilDate
  /** Where nothing stops its twelve months: the first day from which the pension is ended by it. */
  readonly endsPaymentOn?: CivilDate
  /** What brings the payment back, under the law of the day; absent where that law names nothing. */
  readonly liftedBy?: LiftedBy
  /** Where the event stands in the dossier. */
  readonly path: string
}

const causeOf = ({ cause, from, endsFrom, path, on }: Interruption, day: CivilDate): CauseOfSuspension => {
  const liftedBy = whatLifts(cause, day, endsFrom && addMonths(on, 12))
  return {
    cause,
    from,
    ...(endsFrom ? { endsPaymentOn: endsFrom } : {}),
    ...(liftedBy ? { liftedBy } : {}),
    path,
  }
}

const byFirstDay = (one: CauseOfSuspension, other: CauseOfSuspension): number =>
  one.from === other.from ? (one.cause < other.cause ? -1 : 1) : one.from < other.from ? -1 : 1

/** The causes that keep back a payment on a day, the oldest first. */
export const causesOn = (
  { interruptions }: Life,
  paid: Paid,
  day: CivilDate,
  keeps: typeof keepsBack = keepsBack,
): readonly CauseOfSuspension[] =>
  interruptions
    .filter(interruption => keeps(interruption, paid, day))
    .map(interruption => causeOf(interruption, day))
    .sort(byFirstDay)
