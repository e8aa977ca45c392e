import { isAnswered, isUndetermined } from '../../engine/answer.js'
import type { Step } from '../../questions/every-step.js'
import type { SectionAnswers } from '../answer-section.js'
import type { SectionName } from '../section-names.js'
import type { SectionValues } from '../section-values.js'

/** What a section answered, with its steps. */
export interface Found<N extends SectionName> {
  readonly value: SectionValues[N]
  readonly steps: readonly Step[]
}

/** The answer of a section, where it has one. */
export const found = <N extends SectionName>(answers: SectionAnswers, name: N): Found<N> | undefined => {
  const { answer, steps } = answers.answer(name)
  return isAnswered(answer) ? { value: answer.value, steps } : undefined
}

/** Whether of the review only the month is missing, or the pension has ended by it: what its decision opened is known all the same. */
export const hangsReviewOnMonth = (answers: SectionAnswers): boolean => {
  const { answer } = answers.answer('review')
  if (isAnswered(answer)) return false
  return isUndetermined(answer)
    ? answer.needs.every(path => path === 'payment.month')
    : answer.status === 'not-due' && answer.because === 'payment-ended'
}
