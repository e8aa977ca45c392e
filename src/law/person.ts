/** The words in which the laws describe the insured person and the incapacity. */

export type Sex = 'female' | 'male'
export type Degree = 'I' | 'II' | 'III'

export type Cause =
  | 'work-accident'
  | 'occupational-disease'
  | 'neoplasm'
  | 'schizophrenia'
  | 'aids'
  | 'ordinary-disease'
  | 'accident-outside-work'

/**
 * Persons with rules of their own, beside the cause. A pupil or student is special only after a work accident or
 * an occupational disease.
 */
export type SpecialStatus =
  | 'pupil-or-student-in-practice'
  | 'revolution-1989'
  | 'military-service'
  | 'military-school'
  | 'posted-worker'

/** A handicap older than the insured status (Law 263/2010 art. 58), or blindness (art. 59). */
export type Handicap = 'grave' | 'accentuated' | 'medium' | 'blind'

export const SEXES: readonly Sex[] = ['female', 'male']
export const DEGREES: readonly Degree[] = ['I', 'II', 'III']
export const CAUSES: readonly Cause[] = [
  'work-accident',
  'occupational-disease',
  'neoplasm',
  'schizophrenia',
  'aids',
  'ordinary-disease',
  'accident-outside-work',
]
export const SPECIAL_STATUSES: readonly SpecialStatus[] = [
  'pupil-or-student-in-practice',
  'revolution-1989',
  'military-service',
  'military-school',
  'posted-worker',
]
export const HANDICAPS: readonly Handicap[] = ['grave', 'accentuated', 'medium', 'blind']
