import type { Step } from '../../law/registry/index.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import type { SectionName, SectionValues } from '../question.js'
import { isAnswered } from '../section.js'
import { entryFrom, type TimelineEntry } from './entry.js'

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

/** The start, the review and the standard age. */
export const entriesOfSections = (
  answers: SectionAnswers,
  reviewDueOn: CivilDate | undefined,
): readonly TimelineEntry[] => {
  const start = found(answers, 'entitlementStart')
  const retirement = found(answers, 'standardRetirement')
  return [
    ...(start ? entryFrom(start.steps, start.value, 'pension-starts', 'law') : []),
    ...review(answers, reviewDueOn),
    ...(retirement
      ? entryFrom(retirement.steps, retirement.value.reachedOn, 'standard-age-reached', 'law')
      : []),
  ]
}
