import type { Basis } from '../../law/citation.js'
import type { PublicLawId } from '../../law/law-id.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED, LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME } from '../../law/periods.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Inquiry } from './steps.js'
import { lawInForceOn } from './which-law.js'

/** What is given of how the pension was opened; the day of the application stands for that of the opening. */
interface Opening {
  readonly militaryOrPolice?: boolean | undefined
  readonly applicationRegisteredOn?: CivilDate | undefined
}

/** The public law of an event, which the military, police and intelligence persons left in 2016. */
export const lawOfEvent = (
  { militaryOrPolice = false, applicationRegisteredOn: rightOpenedOn }: Opening,
  on: CivilDate,
  inquiry: Inquiry,
  because?: Basis,
): Outcome<PublicLawId> =>
  militaryOrPolice && on > LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME
    ? notCovered('law-223-2015', {
        on,
        knownFrom: FIRST_DAY_COVERED,
        knownUntil: LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
      })
    : lawInForceOn({ on, rightOpenedOn, because }, inquiry)
