import { type CivilDate, firstOfMonth, monthOf } from '../../values/civil-date.js'
import type { End } from './end-of-payment.js'
import { covers, type Interruption, type Paid } from './interruption.js'
import type { Inquire } from './steps.js'

/** A span, up to its end where it has one. */
interface Span {
  readonly from: CivilDate
  readonly until?: CivilDate | undefined
}

/** What the conversion lifts inside a month keeps nothing of that month back. */
const lastMonthKeptBack = (until: CivilDate): CivilDate => firstOfMonth(monthOf(until))

const overlap = (one: Span, other: Span): boolean =>
  one.from < (other.until ?? one.from) &&
  (one.until === undefined || lastMonthKeptBack(one.until) > other.from)

/** Another cause of the same payment that suspended or ended it in between. */
const hasOtherCause = (
  interruption: Interruption,
  paid: Paid,
  interruptions: readonly Interruption[],
  ends: readonly End[],
): boolean =>
  interruptions.some(
    other => other.cause !== interruption.cause && other.of.includes(paid) && overlap(other, interruption),
  ) || ends.some(({ on, until }) => overlap({ from: on, until }, interruption))

/**
 * What comes back from the day of the suspension comes back only where no other cause came between (art. 102(2)); read
 * otherwise, the months that no other cause covers come back all the same. Pension and allowance each by itself.
 */
export const withBackPay = (
  interruptions: readonly Interruption[],
  ends: readonly End[],
  inquire: Inquire,
): readonly Interruption[] =>
  interruptions.flatMap(interruption => {
    if (interruption.paidBackFrom === undefined) return [interruption]
    const barred = interruption.of.filter(paid => hasOtherCause(interruption, paid, interruptions, ends))
    if (barred.length === 0 || inquire().reading('back-pay-after-other-cause') === 'uncovered-months')
      return [interruption]
    const free = interruption.of.filter(paid => !barred.includes(paid))
    return [
      { ...interruption, of: barred, paidBackFrom: undefined },
      ...(free.length > 0 ? [{ ...interruption, of: free }] : []),
    ]
  })

/** Where the event stands by which the payment of a day, kept back at first and by nothing any more, is made after all. */
export const paidBackOn = (
  interruptions: readonly Interruption[],
  paid: Paid,
  day: CivilDate,
): string | undefined =>
  interruptions.find(
    ({ from, until, paidBackFrom, of }) =>
      of.includes(paid) && paidBackFrom !== undefined && covers({ from, until }, day),
  )?.paidBackBy
