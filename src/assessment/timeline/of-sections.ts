import { isInEmergency } from '../../law/emergency.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { Readings } from '../../law/open-questions.js'
import type { Step } from '../../law/registry/index.js'
import { standardRetirementOf } from '../../retirement-age/rules.js'
import { suspensionOf } from '../../suspension/rules.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { KnownFacts } from '../facts.js'
import { lawOfEvent } from '../law-of-event.js'
import type { SectionName, SectionValues } from '../question.js'
import { isAnswered } from '../section.js'
import { decided, entryFrom, type TimelineEntry } from './entry.js'

interface Found<N extends SectionName> {
  readonly value: SectionValues[N]
  readonly steps: readonly Step[]
}

const found = <N extends SectionName>(answers: SectionAnswers, name: N): Found<N> | undefined => {
  const { answer, steps } = answers.answer(name)
  return isAnswered(answer) ? { value: answer.value, steps } : undefined
}

const review = (answers: SectionAnswers, reviewDueOn: CivilDate | undefined): readonly TimelineEntry[] => {
  const window = found(answers, 'review')
  if (!window || window.value.exempt) return []
  const { earliest, latest } = window.value
  return [
    ...entryFrom(window.steps, earliest, 'review-earliest', 'authority'),
    ...entryFrom(window.steps, reviewDueOn, 'review-due', 'person'),
    ...entryFrom(window.steps, latest, 'review-latest', 'person'),
  ]
}

/** A review due in the emergency of 2020 was not held, and is taken up again after it. */
const movedReview = (facts: KnownFacts, readings: Readings): readonly TimelineEntry[] => {
  const { scheme, reviewDueOn: on } = facts
  if (scheme !== 'public' || !on || !isInEmergency(on)) return []
  const moved = decided(inquiry => {
    const law = lawOfEvent(facts, on, inquiry)
    if (isNotCovered(law)) return law
    return suspensionOf({ law, cause: 'missed-review', imputable: false, on }, inquiry)
  }, readings)
  return moved ? entryFrom(moved.steps, moved.value.reviewMovedTo, 'review-moved-to', 'person') : []
}

const LAW_360_FROM: CivilDate = '2024-09-01'

/** The age is reached under the law of that day, whichever law opened the pension. */
const standardAge = (
  answers: SectionAnswers,
  { scheme, sex, birthDate }: KnownFacts,
  readings: Readings,
): readonly TimelineEntry[] => {
  const event = 'standard-age-reached'
  const retirement = found(answers, 'standardRetirement')
  if (!retirement) return []
  const { reachedOn } = retirement.value
  if (scheme !== 'public' || reachedOn < LAW_360_FROM || !sex || !birthDate) {
    return entryFrom(retirement.steps, reachedOn, event, 'law')
  }
  const law = 'law-360-2023'
  const now = decided(inquiry => standardRetirementOf({ law, sex, birthDate }, inquiry), readings)
  return now ? entryFrom(now.steps, now.value.reachedOn, event, 'law') : []
}

/** The start, the review and the standard age. */
export const entriesOfSections = (
  answers: SectionAnswers,
  facts: KnownFacts,
  readings: Readings,
): readonly TimelineEntry[] => {
  const start = found(answers, 'entitlementStart')
  return [
    ...(start ? entryFrom(start.steps, start.value, 'pension-starts', 'law') : []),
    ...review(answers, facts.reviewDueOn),
    ...movedReview(facts, readings),
    ...standardAge(answers, facts, readings),
  ]
}
