import type { ValidEvent } from '../../dossier/events.js'
import { own } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'

/** A decision or a ruling: that of an event, or the first. */
export interface Issued {
  readonly on?: CivilDate | undefined
  readonly degree?: ValidEvent['degree'] | undefined
  readonly communicatedOn?: CivilDate | undefined
}

/**
 * The judgment that stands in the place of what was decided before it: it has effect by the day from which that would, or gives back
 * what that had ended. Of a judgment that does not tell from when it has effect, what it undoes is not known.
 */
export const judgmentUndoing = (
  { on: decidedOn, degree }: Issued,
  events: readonly ValidEvent[] = [],
): ValidEvent | undefined =>
  events.find(event => {
    const effectiveFrom = own(event, 'effectiveFrom')
    if (event.id !== 'judgment' || effectiveFrom === undefined || decidedOn === undefined) return false
    const judged = own(event, 'degree')
    const givesBack = degree === 'none' && judged !== undefined && judged !== 'none'
    return event.on > decidedOn && (givesBack || effectiveFrom <= firstOfNextMonth(decidedOn))
  })
