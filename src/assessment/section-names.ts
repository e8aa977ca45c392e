import type { QuestionId } from '../law/question-id.js'

/**
 * Every section of an assessment, in the order in which they are asked, answered and told, with the question that
 * each answers.
 */
export const SECTIONS = {
  law: 'applicable-law',
  standardRetirement: 'standard-retirement',
  eligibility: 'eligibility',
  entitlementStart: 'entitlement-start',
  potentialStage: 'potential-stage',
  payment: 'payment',
  points: 'points',
  pension: 'pension',
  companionAllowance: 'companion-allowance',
  net: 'net-pension',
  conversion: 'conversion',
  review: 'review-window',
  procedure: 'procedure',
} as const

/** The name of a section of an assessment. */
export type SectionName = keyof typeof SECTIONS

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

export const questionOf = (name: SectionName): QuestionId => SECTIONS[name]
