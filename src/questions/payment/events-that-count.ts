import type { ValidEvent } from '../../dossier/events.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import { isBetween } from './end-of-payment.js'
import type { Told } from './told.js'

/** A ruling in a degree on the decision that ended the pension. */
const isOnAnEnd = ({ replaces }: ValidEvent, { events }: Told): boolean =>
  events.some(other => other.id === 'review-decision' && other.on === replaces && other.degree === 'none')

/**
 * No decision after the standard age changes anything, nor one that would have its effect after it: nobody is assessed
 * any more. Nor does a ruling in its place, but that one of which it is not known what it makes of an end.
 */
export const withoutLateDecisions = (all: Told, standardAgeOn: CivilDate | undefined): Told =>
  standardAgeOn === undefined
    ? all
    : {
        ...all,
        events: all.events.filter(
          event =>
            (event.id !== 'review-decision' && (event.id !== 'ruling' || isOnAnEnd(event, all))) ||
            firstOfNextMonth(event.on) <= standardAgeOn,
        ),
      }

const UNDOES_AN_END: readonly ValidEvent['id'][] = ['ruling', 'judgment']

/** What is told of a day after the end changes nothing of what was before; what undoes the end does, and death, after which none is undone. */
export const withoutLaterThan = (endsOn: CivilDate | undefined, all: Told): Told =>
  endsOn === undefined
    ? all
    : {
        ...all,
        events: all.events.filter(
          ({ id, on }) => on < endsOn || id === 'death' || UNDOES_AN_END.includes(id),
        ),
      }

/** There is nothing to resume while the pension has ended, also where a ruling gives it back later. */
export const withoutRequestsWhileEnded = (
  all: Told,
  ends: readonly { readonly on: CivilDate; readonly undoneOn?: CivilDate | undefined }[],
): Told => ({
  ...all,
  events: all.events.filter(
    ({ id, on }) => id !== 'resumption-requested' || !ends.some(end => isBetween(on, end)),
  ),
})
