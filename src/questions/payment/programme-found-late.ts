import type { ValidEvent } from '../../dossier/events.js'
import { bare } from '../../values/bare.js'
import { LAW_360_FROM } from './asked-back.js'
import { decided } from './entry.js'
import { NOTHING, type Reckoned } from './interruption.js'
import { suspensionOf } from './suspended-from-month-after.js'
import { firstAfter, type Told } from './told.js'

/**
 * A programme left under Law 263/2010 without fault suspends nothing by it, and may by Law 360/2023, if it was found under that: as
 * long as the day is not told on which it was, nothing is sure from then on.
 */
export const programmeMayBeFoundLate = (event: ValidEvent, { needs, told }: MayBeFoundLate): Reckoned => {
  const resumed = firstAfter(told, event.on, ['programme-resumed'])
  // Taken up again before it could be found, it suspends nothing.
  if (resumed && resumed.on < LAW_360_FROM) return NOTHING
  const suspended = decided(
    inquiry =>
      suspensionOf(
        bare({
          law: 'law-360-2023',
          cause: 'programme-not-followed',
          imputable: false,
          on: LAW_360_FROM,
          causeArisenOn: event.on,
        }),
        inquiry,
      ),
    told.inquire,
  )
  if (!suspended) return NOTHING
  const { from, endsPaymentFrom: mayEndFrom } = bare(suspended.value)
  const first = from ?? mayEndFrom
  return first === undefined
    ? NOTHING
    : { interruptions: [], unsure: [{ from: first, mayEndFrom, needs: [needs] }] }
}

interface MayBeFoundLate {
  /** The path of the day on which it was found. */
  readonly needs: string
  readonly told: Told
}
