import type { GivenFacts } from '../../dossier/dossier.js'
import type { Basis, Citation } from '../../law/citation.js'
import { isInEmergency } from '../../law/emergency.js'
import { FINAL } from '../../questions/contestation/inner.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, firstOfMonth, firstOfNextMonth, monthOf } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { Place } from '../places.js'
import type { Consequence } from './consequences.js'
import type { TimelineEntry, TimelineEvent } from './entry.js'
import { found } from './section-found.js'
import { shownDoneOn } from './shown.js'

interface Detail {
  readonly where?: Place
  readonly consequence?: Consequence
}

/** Where each date is acted upon, and what follows (Law 360/2023 art. 64, 68(7), 89-93, 100-102, 127, 130; Law 263/2010 alike). */
const DETAILS: Readonly<Partial<Record<TimelineEvent, Detail>>> = {
  'annulment-of-pension-may-be-asked-until': {
    where: 'territorial-pension-house',
    consequence: 'pension-stands',
  },
  'application-keeps-earlier-start-until': {
    where: 'territorial-pension-house',
    consequence: 'starts-at-registration',
  },
  'duty-to-be-fulfilled-by': { where: 'assessment-office', consequence: 'payment-ends' },
  'institute-decision-contestable-until': { where: 'national-institute', consequence: 'decision-final' },
  'medical-decision-contestable-until': { where: 'issuing-office', consequence: 'decision-final' },
  'medical-ruling-open-to-court-until': { where: 'tribunal-of-domicile', consequence: 'ruling-final' },
  'new-decision-to-be-sent-by': { where: 'notaries-pension-house', consequence: 'payment-suspended' },
  'payment-ends': { consequence: 'new-right-only' },
  'pension-decision-contestable-until': { consequence: 'decision-final' },
  'resumption-to-be-asked-for-by': { where: 'paying-pension-house', consequence: 'paid-only-from-request' },
  'review-due': { where: 'assessment-office', consequence: 'payment-suspended' },
  'review-moved-to': { where: 'assessment-office', consequence: 'payment-suspended' },
  'unpaid-sums-to-be-claimed-by': { where: 'paying-pension-house', consequence: 'sums-lost' },
  'whole-back-pay-to-be-asked-for-by': { where: 'paying-pension-house', consequence: 'months-lost' },
}

export const detailOfEvent = (event: TimelineEvent): Detail => own(DETAILS, event) ?? {}

/** Of the medical decisions the notaries follow the public rules. */
const MEDICAL: readonly TimelineEvent[] = [
  'institute-decision-contestable-until',
  'medical-decision-contestable-until',
  'medical-ruling-open-to-court-until',
]

/** The notaries' own house does what the public houses do, by rules of its own. */
const detailOf = ({ event, on }: TimelineEntry, { scheme }: GivenFacts): Detail => {
  if (event === 'review-due' && isInEmergency(on)) return {}
  const detail = detailOfEvent(event)
  const isOfNotaries = event === 'new-decision-to-be-sent-by' || MEDICAL.includes(event)
  return scheme === 'notaries' && !isOfNotaries ? {} : detail
}

/** Nothing follows any more from what the facts show as done by the day asked about. */
const leftOpen = (
  entry: TimelineEntry,
  detail: Detail,
  facts: GivenFacts,
  asOf: CivilDate | undefined,
): Detail => {
  const { where, consequence } = bare(detail)
  const doneOn = shownDoneOn(entry, facts)
  const isDone = doneOn !== undefined && doneOn <= entry.on && (asOf === undefined || doneOn <= asOf)
  return bare({
    ...(where ? { where } : {}),
    ...(consequence && !isDone ? { consequence } : {}),
  })
}

/** A programme is taken up again with the physician, and what is asked for at the institute is done there. */
const placeOfDuty = ({ path }: TimelineEntry, { events = [] }: GivenFacts): Place | undefined => {
  const event = path === undefined ? undefined : events[Number(path.split('.')[1])]
  if (event?.id === 'programme-left') return 'paying-pension-house'
  return event?.id === 'convocation-missed' || event?.id === 'examination-refused'
    ? 'national-institute'
    : undefined
}

/** The day from which the consequence takes hold. */
const dayOf = (
  { event, on }: TimelineEntry,
  { consequence }: Detail,
): Pick<TimelineEntry, 'consequenceOn'> =>
  consequence === 'payment-suspended' ||
  (event === 'duty-to-be-fulfilled-by' && consequence === 'payment-ends')
    ? { consequenceOn: firstOfNextMonth(on) }
    : {}

/** What is said to be final, by the date of its term. */
const FINAL_AFTER: Readonly<Partial<Record<TimelineEvent, keyof typeof FINAL>>> = {
  'institute-decision-contestable-until': 'institute',
  'medical-decision-contestable-until': 'medical',
  'medical-ruling-open-to-court-until': 'medical',
  'pension-decision-contestable-until': 'pension',
}

/** The article by which what nobody contests is final, under the act of the term. */
export const finalityOf = (event: TimelineEvent, { act }: Citation): Citation | undefined => {
  const what = own(FINAL_AFTER, event)
  return what && own(FINAL[what] as Readonly<Record<string, Basis>>, act)?.citation
}

const finalBy = ({ event, citation }: TimelineEntry, { consequence }: Detail): Partial<TimelineEntry> => {
  const consequenceCitation = consequence && finalityOf(event, citation)
  return consequenceCitation ? { consequenceCitation } : {}
}

/** A suspension that runs into its end. */
const endOf = ({ event, path }: TimelineEntry, entries: readonly TimelineEntry[]): Partial<TimelineEntry> => {
  if (event !== 'payment-suspended') return {}
  const duty = entries.find(
    other => other.event === 'duty-to-be-fulfilled-by' && other.path === path && path !== undefined,
  )
  return duty ? { consequence: 'payment-ends', consequenceOn: firstOfNextMonth(duty.on) } : {}
}

/** What is paid from a day with which the month asked for begins. */
const leiOf = (
  entry: TimelineEntry,
  answers: SectionAnswers,
  { month }: GivenFacts,
): Partial<TimelineEntry> => {
  const { event, on } = entry
  if (event === 'pension-converted') {
    const conversion = found(answers, 'conversion')
    const lei = conversion && own(conversion.value, 'lei')
    return lei === undefined ? {} : { lei }
  }
  const isStart = event === 'pension-starts' && month === monthOf(on)
  const isChange =
    (event === 'review-decision-takes-effect' || event === 'payment-resumed') &&
    month !== undefined &&
    firstOfMonth(month) === on
  const pension = isStart || isChange ? found(answers, 'pension') : undefined
  return pension ? { lei: pension.value.lei } : {}
}

/** The dates with where each is acted upon, what follows, and the degree and the sum that change. */
export const withDetails = (
  entries: readonly TimelineEntry[],
  answers: SectionAnswers,
  asOf: CivilDate | undefined,
): readonly TimelineEntry[] => {
  const facts = answers.given
  return entries.map(bare).map((entry, _, all) => {
    const detail = leftOpen(entry, detailOf(entry, facts), facts, asOf)
    const duty = entry.event === 'duty-to-be-fulfilled-by' ? placeOfDuty(entry, facts) : undefined
    const degree = entry.event === 'pension-starts' ? facts.degree : undefined
    return {
      ...entry,
      ...detail,
      ...(duty ? { where: duty } : {}),
      ...dayOf(entry, detail),
      ...finalBy(entry, detail),
      ...endOf(entry, all),
      ...(degree ? { degree } : {}),
      ...leiOf(entry, answers, facts),
    }
  })
}
