import type { Cause, SpecialStatus } from './facts.js'
import { type Readings, reading } from './open-questions.js'

export interface CauseFacts {
  readonly cause: Cause
  readonly specialStatus?: SpecialStatus | undefined
}

const isFromWork = (cause: Cause): boolean => cause === 'work-accident' || cause === 'occupational-disease'

/**
 * Law 263 art. 74: causes (a) and (b) of art. 68(1), and the persons of 68(2), (3), (4). A pupil or student is one only
 * after a work accident or occupational disease, which is cause (a) already; so that status adds nothing of its own.
 */
export const isArticle74Person = ({ cause, specialStatus }: CauseFacts): boolean =>
  isFromWork(cause) ||
  cause === 'neoplasm' ||
  cause === 'schizophrenia' ||
  cause === 'aids' ||
  specialStatus === 'military-service' ||
  specialStatus === 'military-school' ||
  specialStatus === 'revolution-1989'

/** Law 360 art. 61: no cause opens the right without stage but that of pupils, apprentices and students in practice. */
export const needsNoStageUnderLaw360 = (
  { cause, specialStatus }: CauseFacts,
  readings: Readings,
): boolean => {
  if (specialStatus === 'pupil-or-student-in-practice') return isFromWork(cause)
  if (specialStatus === 'posted-worker' && cause === 'work-accident') {
    return reading(readings, 'posted-worker-stage') === 'not-needed'
  }
  return false
}
