import { byLaw } from '../../law/by-law.js'
import { confirmed, derived } from '../../law/citation.js'
import { STATE_OF_EMERGENCY } from '../../law/emergency.js'
import { onTrial } from '../../law/inquiry.js'
import { isPublicLaw } from '../../law/law-id.js'
import type { Outcome } from '../../law/not-covered.js'
import { endOfTermOf } from '../../terms/inner.js'
import { type CivilDate, lastOfNextMonth } from '../../values/civil-date.js'
import { isInWindow } from './emergency.js'
import type { SuspensionFacts } from './facts.js'
import type { Inquiry } from './steps.js'

type MovedRule = (dueOn: CivilDate, inquiry: Inquiry) => CivilDate | undefined

/** Of Law 360/2023 no norm was read: by default a review that was not missed by fault has no new last day. */
const asTheNormsBefore: MovedRule = (dueOn, inquiry) =>
  inquiry.reading('moved-review-360') === 'no-limit'
    ? undefined
    : inquiry.step(
        'suspension.review-moved',
        derived('gd-257-2011', 'art. 96'),
        { dueOn },
        lastOfNextMonth(dueOn),
      )

/** Norms of Law 263/2010: the review moves to the last day of the month after the due month at the latest. */
const byTheNorms: MovedRule = (dueOn, inquiry) =>
  inquiry.step(
    'suspension.review-moved',
    confirmed('gd-257-2011', 'art. 96'),
    { dueOn },
    lastOfNextMonth(dueOn),
  )

const MOVED = byLaw<MovedRule>({
  'law-263-2010': byTheNorms,
  'law-360-2023': asTheNormsBefore,
  notaries: () => undefined,
})

/** To when a review moves that was not missed by the pensioner's fault; not every law says so. */
export const reviewMovedTo = (
  { law, cause, on }: SuspensionFacts,
  inquiry: Inquiry,
): CivilDate | undefined => (cause === 'missed-review' ? MOVED[law](on, inquiry) : undefined)

const DAYS_AFTER_EMERGENCY = 30

/** The window of a validity that ends, which may be a day longer than the emergency. */
export const isReviewOfEmergency = ({ law, cause, on }: SuspensionFacts, inquiry: Inquiry): boolean =>
  isPublicLaw(law) && cause === 'missed-review' && isInWindow(on, onTrial(inquiry))

/** Reviews due in the emergency of 2020 were not held, and taken up again within 30 days after it. */
export const reviewAfterEmergency = (dueOn: CivilDate, inquiry: Inquiry): Outcome<CivilDate> => {
  const end = endOfTermOf(
    { from: STATE_OF_EMERGENCY.to, length: DAYS_AFTER_EMERGENCY, unit: 'days', closedDays: [] },
    inquiry,
  )
  if (typeof end === 'object') return end
  return inquiry.step(
    'suspension.review-due-in-emergency',
    confirmed('geo-55-2020', 'medical reviews due in the state of emergency'),
    { dueOn, emergencyFrom: STATE_OF_EMERGENCY.from, emergencyTo: STATE_OF_EMERGENCY.to },
    end,
  )
}
