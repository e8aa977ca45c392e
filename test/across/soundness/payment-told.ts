import type { PaymentState, Period } from '../../../src/index.js'

/** What is told of a life in payment. */
interface ToldPayment {
  readonly month?: PaymentState
  readonly periods: readonly Period[]
  readonly allowancePeriods: readonly Period[]
}

const LAST = '9999-12-31'

/** What is known of a state stays; a suspension may turn out to have one more cause. */
const isStateHeld = (told: PaymentState, then: PaymentState): boolean => {
  if (told.state === 'undetermined') return true
  if (told.state === 'suspended' && then.state === 'suspended')
    return told.causes.every(({ cause, from }) =>
      then.causes.some(other => other.cause === cause && other.from === from),
    )
  if (told.state === 'ended' && then.state === 'ended')
    return told.on === then.on && told.cause === then.cause
  return told.state === then.state
}

/** On each day of a period that was told, the whole says the same. */
const arePeriodsHeld = (told: readonly Period[], then: readonly Period[]): boolean =>
  told.every(period =>
    then
      .filter(other => other.from <= (period.to ?? LAST) && (other.to ?? LAST) >= period.from)
      .every(other => isStateHeld(period, other)),
  )

/** A life is told as far as it is known: what is undetermined in it is told once its facts are there, and only that. */
export const isPaymentHeld = (told: unknown, then: unknown): boolean => {
  const [one, other] = [told as ToldPayment, then as ToldPayment]
  if (!Array.isArray(one.periods) || !Array.isArray(other.periods)) return false
  const month = one.month === undefined || (other.month !== undefined && isStateHeld(one.month, other.month))
  return (
    month &&
    arePeriodsHeld(one.periods, other.periods) &&
    arePeriodsHeld(one.allowancePeriods, other.allowancePeriods)
  )
}
