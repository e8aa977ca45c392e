import { confirmed } from '../../law/citation.js'
import { STATE_OF_EMERGENCY } from '../../law/emergency.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { endOfTermOf } from '../../terms/inner.js'
import { addDays, addMonths, type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import type { EmergencyExtensionFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** How long a medical decision was valid after the state of emergency of 2020. */
export interface EmergencyExtension {
  /** Whether its validity ended inside the emergency (Government Emergency Ordinance 55/2020), and was prolonged. */
  readonly covered: boolean
  /** The last day on which the decision is valid, prolonged or as printed. */
  readonly validUntil: CivilDate
  /** Without current documents by then: the first month without payment. */
  readonly suspendedFrom?: CivilDate
}

const GEO_55 = confirmed('geo-55-2020', 'validity of medical decisions')
const DAYS_AFTER_EMERGENCY = 30

/** The notice of the pension houses reads a day more than the decree. */
const LAST_DAY_OF_WINDOW: Readonly<Record<ReadingOf<'emergency-window'>, CivilDate>> = {
  notice: '2020-05-15',
  decree: STATE_OF_EMERGENCY.to,
}

/** The state of alert ended on this day; documents stayed valid through it and 90 days more. */
const LAST_DAY_OF_ALERT: CivilDate = '2022-03-08'
const DAYS_AFTER_ALERT = 90

/** Where a want of papers is read to be a review missed: the first month ended by its twelve months. */
export const endsForWantOfPapers = (validUntil: CivilDate): CivilDate =>
  firstOfNextMonth(addMonths(validUntil, 12))

/** Reviews and validities of the emergency have one window. */
export const isInWindow = (validUntil: CivilDate, inquiry: Inquiry): boolean => {
  const { from } = STATE_OF_EMERGENCY
  // Only a validity that ends on the one day between the two readings is open.
  const isOpen = validUntil > LAST_DAY_OF_WINDOW.decree && validUntil <= LAST_DAY_OF_WINDOW.notice
  const windowTo = LAST_DAY_OF_WINDOW[isOpen ? inquiry.reading('emergency-window') : 'notice']
  return inquiry.step(
    'suspension.validity-in-emergency',
    GEO_55,
    { validUntil, windowFrom: from, windowTo },
    from <= validUntil && validUntil <= windowTo,
  )
}

/** Off unless the caller reads Law 55/2020 art. 4(5) as prolonging medical decisions. */
const prolongedByAlert = (
  { validUntil }: EmergencyExtensionFacts,
  inquiry: Inquiry,
): CivilDate | undefined => {
  if (validUntil < STATE_OF_EMERGENCY.from || validUntil > LAST_DAY_OF_ALERT) return undefined
  if (inquiry.reading('alert-validity') === 'no') return undefined
  return inquiry.step(
    'suspension.validity-prolonged',
    confirmed('law-55-2020', 'art. 4(5)'),
    { validUntil },
    addDays(LAST_DAY_OF_ALERT, DAYS_AFTER_ALERT),
  )
}

const prolongedByEmergency = (
  { validUntil }: EmergencyExtensionFacts,
  inquiry: Inquiry,
): Outcome<CivilDate> => {
  const end = endOfTermOf(
    { from: STATE_OF_EMERGENCY.to, length: DAYS_AFTER_EMERGENCY, unit: 'days', closedDays: [] },
    inquiry,
  )
  return isNotCovered(end) ? end : inquiry.step('suspension.validity-prolonged', GEO_55, { validUntil }, end)
}

const extended = (validUntil: CivilDate, basis: typeof GEO_55, inquiry: Inquiry): EmergencyExtension => ({
  covered: true,
  validUntil,
  suspendedFrom: inquiry.step(
    'suspension.from',
    basis,
    { counted: 'validity-in-emergency', on: validUntil },
    firstOfNextMonth(validUntil),
  ),
})

/** Decisions whose validity ended inside the emergency of 2020 stayed valid until 30 days after it. */
export const emergencyExtensionOf = (
  facts: EmergencyExtensionFacts,
  inquiry: Inquiry,
): Outcome<EmergencyExtension> => {
  const byAlert = prolongedByAlert(facts, inquiry)
  if (byAlert) return extended(byAlert, confirmed('law-55-2020', 'art. 4(5)'), inquiry)
  if (!isInWindow(facts.validUntil, inquiry)) return { covered: false, validUntil: facts.validUntil }
  const byEmergency = prolongedByEmergency(facts, inquiry)
  return isNotCovered(byEmergency) ? byEmergency : extended(byEmergency, GEO_55, inquiry)
}
