import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import type { Told } from './told.js'

/** No decision after the standard age changes anything, nor one that would have its effect after it: nobody is assessed any more. */
export const withoutLateDecisions = (all: Told, standardAgeOn: CivilDate | undefined): Told =>
  standardAgeOn === undefined
    ? all
    : {
        ...all,
        events: all.events.filter(
          ({ id, on }) => id !== 'review-decision' || firstOfNextMonth(on) <= standardAgeOn,
        ),
      }

/** What is told of a day after the end changes nothing of what was before; what undoes the end does. */
export const withoutLaterThan = (endsOn: CivilDate | undefined, all: Told): Told =>
  endsOn === undefined
    ? all
    : {
        ...all,
        events: all.events.filter(({ id, on }) => on < endsOn || id === 'ruling' || id === 'judgment'),
      }
