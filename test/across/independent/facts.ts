// The vocabulary of the contract, written once more: dates and months are plain text, decimals text or numbers.

type Amended<Id extends string> = Id | `${Id}-amended-${number}`

/** Any version of a law, also one that was not read here. */
export type PublicLaw = Amended<'law-263-2010'> | Amended<'law-360-2023'>
export type Law = PublicLaw | 'notaries'

/** The versions that were read, in the order of time. */
const TEXTS = ['law-263-2010', 'law-263-2010-amended-2013', 'law-360-2023', 'notaries'] as const
export type Text = (typeof TEXTS)[number]
export type Scheme = 'public' | 'notaries'
export type Sex = 'female' | 'male'
export type Degree = 'I' | 'II' | 'III'
export type Handicap = 'grave' | 'accentuated' | 'medium' | 'blind'

export type Cause =
  | 'work-accident'
  | 'occupational-disease'
  | 'neoplasm'
  | 'schizophrenia'
  | 'aids'
  | 'ordinary-disease'
  | 'accident-outside-work'

export type SpecialStatus =
  | 'pupil-or-student-in-practice'
  | 'revolution-1989'
  | 'military-service'
  | 'military-school'
  | 'posted-worker'

export type DecimalInput = string | number

/** Contribution time as the caller writes it; a missing part counts 0. */
export interface StageInput {
  readonly years?: number | undefined
  readonly months?: number | undefined
  readonly days?: number | undefined
}

/** Contribution time as an answer gives it: months 0-11, days 0-29. */
export interface Stage {
  readonly years: number
  readonly months: number
  readonly days: number
}

const unamended = (law: string): string => law.replace(/-amended-\d+$/, '')

/** The text of a law: that of its last version read; a later one is held to change nothing until it is read too. */
export const textOf = (law: Law): Text =>
  TEXTS.filter(text => unamended(text) === unamended(law) && text <= law).at(-1) ?? 'notaries'

/** Laws 263 of before and after Law 37/2013 share everything but eligibility and the gates of the potential stage. */
export const isLaw263 = (law: Law): boolean => unamended(law) === 'law-263-2010'
export const isLaw360 = (law: Law): boolean => unamended(law) === 'law-360-2023'
