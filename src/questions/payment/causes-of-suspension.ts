import { addMonths, type CivilDate } from '../../values/civil-date.js'
import { type Interruption, keepsBack, type Paid } from './interruption.js'
import type { Life } from './life.js'
import type { SuspensionCause } from './steps.js'
import { type LiftedBy, whatLifts } from './what-lifts.js'

/** A cause that keeps the payment back; `endsPaymentOn` where nothing stops its twelve months. */
export interface CauseOfSuspension {
  readonly cause: SuspensionCause
  readonly from: CivilDate
  readonly endsPaymentOn?: CivilDate
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
