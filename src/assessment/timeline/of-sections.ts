import type { Step } from '../../law/registry/index.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { SectionName, SectionValues } from '../question.js'
import { isAnswered } from '../section.js'
import type { TimelineEntry } from './entry.js'

interface Found<N extends SectionName> {
  readonly value: SectionValues[N]
  readonly steps: readonly Step[]
}

const found = <N extends SectionName>(answers: SectionAnswers, name: N): Found<N> | undefined => {
  const { answer, steps } = answers.answer(name)
  return isAnswered(answer) ? { value: answer.value, steps } : undefined
}

/** A date of the law that a section found, with the article of its deciding step. */
const entry = (
  on: CivilDate,
  event: TimelineEntry['event'],
  actor: TimelineEntry['actor'],
  steps: readonly Step[],
): readonly TimelineEntry[] => {
  const last = steps.at(-1)
  return last ? [{ on, event, actor, citation: last.citation }] : []
}

const review = (answers: SectionAnswers, reviewDueOn: CivilDate | undefined): readonly TimelineEntry[] => {
  const window = found(answers, 'review')
  if (!window || window.value.exempt) return []
  const { earliest, latest } = window.value
  return [
    ...entry(earliest, 'review-earliest', 'authority', window.steps),
    ...(reviewDueOn ? entry(reviewDueOn, 'review-due', 'person', window.steps) : []),
    ...entry(latest, 'review-latest', 'person', window.steps),
  ]
}

/** The start, the review and the standard age. */
export const entriesOfSections = (
  answers: SectionAnswers,
  reviewDueOn: CivilDate | undefined,
): readonly TimelineEntry[] => {
  const start = found(answers, 'entitlementStart')
  const retirement = found(answers, 'standardRetirement')
  return [
    ...(start ? entry(start.value, 'pension-starts', 'law', start.steps) : []),
    ...review(answers, reviewDueOn),
    ...(retirement ? entry(retirement.value.reachedOn, 'standard-age-reached', 'law', retirement.steps) : []),
  ]
}
