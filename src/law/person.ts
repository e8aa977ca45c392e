/** The words in which the laws describe the insured person and the incapacity. Each list is its type. */

export const SEXES = ['female', 'male'] as const
/** The sex, by which standard age and complete stage differ. */
export type Sex = (typeof SEXES)[number]

export const DEGREES = ['I', 'II', 'III'] as const
/** The degree of invalidity: I is the gravest. */
export type Degree = (typeof DEGREES)[number]

export const CAUSES = [
  'work-accident',
  'occupational-disease',
  'neoplasm',
  'schizophrenia',
  'aids',
  'ordinary-disease',
  'accident-outside-work',
] as const
/** What caused the incapacity, as the medical decision has it. */
export type Cause = (typeof CAUSES)[number]

/**
 * Persons with rules of their own, beside the cause. A pupil or student is special only after a work accident or
 * an occupational disease.
 */
export const SPECIAL_STATUSES = [
  'pupil-or-student-in-practice',
  'revolution-1989',
  'military-service',
  'military-school',
  'posted-worker',
] as const
/** A status that has rules of its own beside the cause. */
export type SpecialStatus = (typeof SPECIAL_STATUSES)[number]

/** A handicap older than the insured status (Law 263/2010 art. 58), or blindness (art. 59). */
export const HANDICAPS = ['grave', 'accentuated', 'medium', 'blind'] as const
/** A handicap that the law gives rules of its own. */
export type Handicap = (typeof HANDICAPS)[number]

/** The degree printed on a handicap certificate, whenever the handicap began; it is no degree of invalidity. */
export const HANDICAP_CERTIFICATES = ['grave', 'accentuated', 'medium'] as const
export type HandicapCertificate = (typeof HANDICAP_CERTIFICATES)[number]
