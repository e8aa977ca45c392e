import { confirmed } from '../../law/citation.js'
import type { Cause, SpecialStatus } from '../../law/person.js'
import type { Inquiry } from './steps.js'

/** Causes of Law 263/2010 art. 68(1) a) and b). */
const CAUSES_WITHOUT_STAGE: readonly Cause[] = [
  'work-accident',
  'occupational-disease',
  'neoplasm',
  'schizophrenia',
  'aids',
]

/** Persons of art. 68(2) and (4). Those of (3), in practical training, come in by the cause alone. */
const STATUSES_WITHOUT_STAGE: readonly SpecialStatus[] = [
  'military-service',
  'military-school',
  'revolution-1989',
]

interface CauseAndStatus {
  readonly cause: Cause
  readonly specialStatus?: SpecialStatus
}

/** A work accident or an occupational disease in practical training; with another cause a pupil is not special. */
export const isInPracticalTraining = (person: CauseAndStatus): boolean =>
  person.specialStatus === 'pupil-or-student-in-practice' &&
  (person.cause === 'work-accident' || person.cause === 'occupational-disease')

export const isFreeOfStage = ({ cause, specialStatus }: CauseAndStatus): boolean =>
  CAUSES_WITHOUT_STAGE.includes(cause) ||
  (specialStatus !== undefined && STATUSES_WITHOUT_STAGE.includes(specialStatus))

/** Law 263/2010 art. 74: the persons who are entitled whatever their stage; all others need one by art. 73. */
export const isArt74Person = (person: CauseAndStatus, inquiry: Inquiry): boolean => {
  const { cause, specialStatus } = person
  const isFree = isFreeOfStage(person)
  return inquiry.step(
    'eligibility.whatever-the-stage',
    confirmed('law-263-2010', isFree ? 'art. 74' : 'art. 73'),
    { cause, ...(specialStatus ? { specialStatus } : {}) },
    isFree,
  )
}
