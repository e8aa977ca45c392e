import { dateText, dayNumber, firstOfNextMonth } from './day-number.js'
import { type Readings, reading } from './open-questions.js'
import { lastUsefulDay } from './terms.js'

// The state of emergency of 2020, and the state of alert after it.

const EMERGENCY_FIRST_DAY = dayNumber('2020-03-16')
const EMERGENCY_LAST_DAY = dayNumber('2020-05-14')
const LAST_DAY_OF_THE_NOTICE = dayNumber('2020-05-15')

const ALERT_PLUS_90_DAYS = dayNumber('2022-06-06')
const ALERT_LAST_DAY = ALERT_PLUS_90_DAYS - 90

const isInEmergency = (day: number): boolean => day >= EMERGENCY_FIRST_DAY && day <= EMERGENCY_LAST_DAY

/** Decree 195/2020 annex 1 art. 41: the days of the emergency on which a person's term stood still, if it did. */
export const emergencyPause = (readings: Readings): { readonly isPaused?: (day: number) => boolean } =>
  reading(readings, 'terms-in-emergency') === 'suspended' ? { isPaused: isInEmergency } : {}

export interface EmergencyExtension {
  readonly covered: boolean
  readonly validUntil: string
  readonly suspendedFrom?: string
}

const extendedTo = (validUntil: number): EmergencyExtension => ({
  covered: true,
  validUntil: dateText(validUntil),
  suspendedFrom: dateText(firstOfNextMonth(validUntil)),
})

/** A decision that ended before the emergency is not covered; what the alert did to the later ones is open. */
export const emergencyExtension = (
  facts: { readonly validUntil: string },
  readings: Readings = {},
): EmergencyExtension => {
  const end = dayNumber(facts.validUntil)
  const alertCounts = reading(readings, 'alert-validity') === 'yes'
  const windowEnd =
    reading(readings, 'emergency-window') === 'notice' ? LAST_DAY_OF_THE_NOTICE : EMERGENCY_LAST_DAY
  if (alertCounts && end >= EMERGENCY_FIRST_DAY && end <= ALERT_LAST_DAY)
    return extendedTo(ALERT_PLUS_90_DAYS)
  if (end >= EMERGENCY_FIRST_DAY && end <= windowEnd) {
    return extendedTo(lastUsefulDay({ from: EMERGENCY_LAST_DAY, length: 30 }, readings))
  }
  return { covered: false, validUntil: facts.validUntil }
}
