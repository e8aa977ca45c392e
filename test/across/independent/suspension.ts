import { dateText, dayNumber, firstOfNextMonth } from './day-number.js'
import { movedSendingDeadline } from './effect-of-review.js'
import { type Law, type Text, isLaw263, textOf } from './facts.js'
import { type Readings, reading } from './open-questions.js'
import { endOfTwelveMonths } from './terms.js'

export type SuspensionCause =
  | 'missed-review'
  | 'documents-not-presented'
  | 'missed-convocation'
  | 'examination-refused'
  | 'programme-not-followed'
  | 'decision-not-sent'
  | 'own-request'
  | 'work'
  | 'allowance-option'
  | 'emergency-documents'

const BOTH = 'missed-review missed-convocation programme-not-followed'
const LAW_263 = `${BOTH} work emergency-documents`

/** The causes that each law names. */
const CAUSES: Readonly<Record<Text, string>> = {
  'law-263-2010': LAW_263,
  'law-263-2010-amended-2013': LAW_263,
  'law-360-2023': `${BOTH} examination-refused documents-not-presented own-request allowance-option`,
  notaries: 'decision-not-sent',
}

/** Law 263 art. 113, Law 360 art. 100: twelve months of these end the pension. */
const ENDING_CAUSES: readonly SuspensionCause[] = [
  'missed-review',
  'missed-convocation',
  'programme-not-followed',
  'documents-not-presented',
  'examination-refused',
]

/** Of these nobody asks whose fault they are. */
const NOBODYS_FAULT = 'own-request work allowance-option emergency-documents examination-refused'

/** Law 360 puts the fault beside the absence only. */
const FAULT_NOT_IN_THE_WORDS = 'documents-not-presented programme-not-followed'

export interface SuspensionFacts {
  readonly law: Law
  readonly imputable: boolean
  readonly cause: SuspensionCause
  readonly on: string
  readonly causeArisenOn?: string | undefined
}

export interface Suspension {
  readonly suspended: boolean
  readonly from?: string
  readonly endsPaymentFrom?: string
  readonly reviewMovedTo?: string
}

/** Norms of Law 263, art. 96: an impediment that is not theirs moves the review within the month after the due one. */
const withoutFault = ({ law, cause, on }: SuspensionFacts): Suspension =>
  isLaw263(law) && cause === 'missed-review'
    ? { suspended: false, reviewMovedTo: dateText(firstOfNextMonth(dayNumber(on), 2) - 1) }
    : { suspended: false }

const suspendsWithoutFault = ({ law, cause }: SuspensionFacts, readings: Readings): boolean =>
  NOBODYS_FAULT.split(' ').includes(cause) ||
  (textOf(law) === 'law-360-2023' &&
    FAULT_NOT_IN_THE_WORDS.split(' ').includes(cause) &&
    reading(readings, 'imputable-documents') === 'always')

export const suspension = (facts: SuspensionFacts, readings: Readings = {}): Suspension => {
  const { law, cause } = facts
  if (!CAUSES[textOf(law)].split(' ').includes(cause)) return { suspended: false }
  if (!facts.imputable && !suspendsWithoutFault(facts, readings)) return withoutFault(facts)
  const on = dayNumber(facts.on)
  const day = cause === 'decision-not-sent' ? movedSendingDeadline(on, readings) : on
  const from = dateText(firstOfNextMonth(day))
  if (!ENDING_CAUSES.includes(cause)) return { suspended: true, from }
  const end = endOfTwelveMonths(dayNumber(facts.causeArisenOn ?? facts.on), readings)
  return { suspended: true, from, endsPaymentFrom: dateText(firstOfNextMonth(end)) }
}
