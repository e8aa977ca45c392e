import type { NotDue as AnyNotDue } from '../engine/answer.js'

/** Why nothing is due. */
export const REASONS_WHY_NOT_DUE = [
  'not-entitled',
  'degree',
  'before-the-grant',
  'payment-suspended',
  'payment-ended',
  'paid-by-another-system',
] as const

/** Why a section has nothing to give. */
export type ReasonWhyNotDue = (typeof REASONS_WHY_NOT_DUE)[number]

export const notDue = (because: ReasonWhyNotDue): AnyNotDue<ReasonWhyNotDue> => ({
  status: 'not-due',
  because,
})
