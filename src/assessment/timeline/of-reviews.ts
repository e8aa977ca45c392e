import type { GivenFacts } from '../../dossier/dossier.js'
import { isInEmergency } from '../../law/emergency.js'
import { isNotCovered } from '../../law/not-covered.js'
import { SEXES } from '../../law/person.js'
import { lawOfEvent } from '../../questions/applicable-law/inner.js'
import type { Inquire, RuleRegistry } from '../../questions/every-step.js'
import { suspensionOf, type Decided, decided, entryFrom } from '../../questions/payment/inner.js'
import { reviewWindowOf } from '../../questions/review/inner.js'
import { bare, own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { TimelineEntry } from './entry.js'
import { type Found, found, hangsReviewOnMonth } from './section-found.js'

type Window = Found<'review'>

const entriesOfWindow = (
  { value, steps }: Pick<Window, 'value' | 'steps'>,
  reviewDueOn: CivilDate | undefined,
): readonly TimelineEntry[] =>
  value.exempt
    ? []
    : reviewDueOn !== undefined
      ? // The day set leaves no other: a later last day could be taken for the person's own.
        entryFrom(steps, reviewDueOn, 'review-due', 'person')
      : value.earliest === value.latest
        ? []
        : [
            ...entryFrom(steps, value.earliest, 'review-earliest', 'authority'),
            ...entryFrom(steps, value.latest, 'review-latest', 'authority'),
          ]

/** The window that a decision opens. */
const windowOf = (
  decisionIssuedOn: CivilDate,
  facts: GivenFacts,
  inquire: Inquire,
): Decided<Window['value'], RuleRegistry> | undefined => {
  const { birthDate } = facts
  if (!birthDate) return undefined
  const [one, other = one] = (facts.sex ? [facts.sex] : SEXES).map(sex =>
    decided(inquiry => {
      const law = lawOfEvent(facts, decisionIssuedOn, inquiry)
      if (isNotCovered(law)) return law
      // The stage of the first decision bounds an exemption from below: what was complete stays complete.
      const { irreversible, stageAtDecision: stage, contributoryStage } = facts
      return reviewWindowOf(
        bare({
          law,
          sex,
          birthDate,
          decisionIssuedOn,
          ...(irreversible === undefined ? {} : { irreversible }),
          ...(stage ? { stage } : {}),
          ...(contributoryStage ? { contributoryStage } : {}),
        }),
        inquiry,
      )
    }, inquire),
  )
  // Where both sexes come to the same, which it is need not be known.
  return JSON.stringify(one?.value) === JSON.stringify(other?.value) ? one : undefined
}

/** By death, or by capacity regained. */
export const isEndedForGood = ({ events = [] }: GivenFacts): boolean =>
  events.some(event => event.id === 'death' || own(event, 'degree') === 'none')

/** Each decision opens a window of its own, and closes what was left of the one before it. */
const windows = (
  answers: SectionAnswers,
  decidedOn: readonly CivilDate[],
  facts: GivenFacts,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  const last = decidedOn.at(-1)
  const review = found(answers, 'review')
  if (last === undefined && review) return entriesOfWindow(review, facts.reviewDueOn)
  // Twelve months that may end the pension leave its window as it was; death, or capacity regained, leaves none.
  if (last === undefined && (isEndedForGood(facts) || !hangsReviewOnMonth(answers))) return []
  const { decisionIssuedOn } = facts
  const first = decisionIssuedOn && windowOf(decisionIssuedOn, facts, inquire)
  if (last === undefined) return first ? entriesOfWindow(first, facts.reviewDueOn) : []
  const next = windowOf(last, facts, inquire)
  return [
    ...(first ? entriesOfWindow(first, facts.reviewDueOn).filter(({ on }) => on <= last) : []),
    ...(next ? entriesOfWindow(next, undefined) : []),
  ]
}

/** A review due in the emergency of 2020 was not held, and is taken up again after it. */
const movedReview = (facts: GivenFacts, inquire: Inquire): readonly TimelineEntry[] => {
  const { scheme, reviewDueOn: on } = facts
  if (scheme !== 'public' || !on || !isInEmergency(on)) return []
  const moved = decided(inquiry => {
    const law = lawOfEvent(facts, on, inquiry)
    if (isNotCovered(law)) return law
    return suspensionOf(bare({ law, cause: 'missed-review', imputable: false, on }), inquiry)
  }, inquire)
  return moved ? entryFrom(moved.steps, own(moved.value, 'reviewMovedTo'), 'review-moved-to', 'person') : []
}

/** The days within which a review may be set, the day that is set, and where the emergency moved it. */
export const entriesOfReviews = (
  answers: SectionAnswers,
  decidedOn: readonly CivilDate[],
  facts: GivenFacts,
  inquire: Inquire,
): readonly TimelineEntry[] => [
  ...windows(answers, decidedOn, facts, inquire),
  ...movedReview(facts, inquire),
]
