import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { nextWorkingDay } from '../../terms/inner.js'
import { bare } from '../../values/bare.js'
import { addMonths, type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import { effectOfReviewOf } from '../review/inner.js'
import { toldByDecision } from './by-decision.js'
import type { CessationFacts } from './facts.js'
import type { Inquiry, CessationCause } from './steps.js'

type CessationRule = (facts: CessationFacts, inquiry: Inquiry) => Outcome<CivilDate>

const TWELVE_MONTHS_LATER: Readonly<Record<CessationCause, boolean>> = {
  death: false,
  'capacity-regained': false,
  'conditions-lost': false,
  'missed-review': true,
  'missed-convocation': true,
  'programme-not-followed': true,
  'documents-not-presented': true,
  'examination-refused': true,
}

/** Of the end itself, and of the 12 months before it. */
interface Bases {
  readonly cessation: Basis
  readonly span: Basis
}

/** A span of the calendar, not a term for an act: it does not move over a day without work, unless read so. */
const endOfTwelveMonths = (
  { cause, on }: CessationFacts,
  basis: Basis,
  inquiry: Inquiry,
): Outcome<CivilDate> => {
  const corresponding = addMonths(on, 12)
  const working = nextWorkingDay(corresponding)
  if (isNotCovered(working)) return working
  // A move inside the month leaves the effect where it is, so nothing is open.
  const isOpen = firstOfNextMonth(working) !== firstOfNextMonth(corresponding)
  const asked = bare(isOpen ? { reading: inquiry.reading('twelve-months-roll') } : {})
  const ends = asked.reading === 'yes' ? working : corresponding
  return inquiry.step('suspension.twelve-months', basis, { cause, on, ...asked }, ends)
}

const afterCauseOrTwelveMonths =
  ({ cessation, span }: Bases): CessationRule =>
  (facts, inquiry) => {
    const { cause, on } = facts
    const from = TWELVE_MONTHS_LATER[cause] ? endOfTwelveMonths(facts, span, inquiry) : on
    if (isNotCovered(from)) return from
    toldByDecision(facts.law, 'end', inquiry)
    return inquiry.step('suspension.payment-ends', cessation, { cause, on: from }, firstOfNextMonth(from))
  }

/** The notaries' own dates are published for a review only. */
const byTheNotaries: CessationRule = ({ law, cause, on }, inquiry) =>
  cause === 'capacity-regained'
    ? effectOfReviewOf({ law, decisionIssuedOn: on, reviewedOn: on }, inquiry)
    : notCovered('cessation', { on })

const CESSATION = byLaw<CessationRule>({
  'law-263-2010': afterCauseOrTwelveMonths({
    // The county houses quote it; its number was not read in the act.
    cessation: derived('law-263-2010', 'art. 113'),
    span: derived('law-263-2010', 'art. 113'),
  }),
  'law-360-2023': afterCauseOrTwelveMonths({
    cessation: confirmed('law-360-2023', 'art. 100'),
    span: derived('law-360-2023', 'art. 100'),
  }),
  notaries: byTheNotaries,
})

/** The first day of the month from which nothing is paid any more. */
export const cessationOf: CessationRule = (facts, inquiry) => CESSATION[facts.law](facts, inquiry)

/** The last day on which the twelve months can still be stopped, of those after which the payment ends on a day. */
export const lastDayOfTwelveMonths = (on: CivilDate, endsFrom: CivilDate): CivilDate => {
  const corresponding = addMonths(on, 12)
  if (firstOfNextMonth(corresponding) === endsFrom) return corresponding
  const working = nextWorkingDay(corresponding)
  return isNotCovered(working) ? corresponding : working
}

/** Whether an act came within them. Read to be a term, they take in the working day after a last day without work. */
export const isWithinTwelveMonths = (
  day: CivilDate,
  on: CivilDate,
  endsFrom: CivilDate,
  inquire: () => Pick<Inquiry, 'reading'>,
): boolean => {
  const lastDay = lastDayOfTwelveMonths(on, endsFrom)
  if (day <= lastDay) return true
  const working = nextWorkingDay(lastDay)
  if (isNotCovered(working) || day > working) return false
  return inquire().reading('twelve-months-roll') === 'yes'
}
