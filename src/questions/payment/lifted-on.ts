import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { CauseOfSuspension } from './causes-of-suspension.js'
import type { PaymentState } from './payment-state.js'
import { whatLifts } from './what-lifts.js'

const causeLiftedOn = (cause: CauseOfSuspension, day: CivilDate): CauseOfSuspension => {
  const { liftedBy: then, path, ...known } = bare(cause)
  const liftedBy = whatLifts(known.cause, day, then && bare(then).lastDay)
  return { ...known, ...(liftedBy ? { liftedBy } : {}), path }
}

/** A state that lasts over a change of the law is lifted by the law of the day that is asked about. */
export const liftedOn = <S extends PaymentState>(state: S, day: CivilDate): S =>
  state.state === 'suspended'
    ? { ...state, causes: state.causes.map(cause => causeLiftedOn(cause, day)) }
    : state
