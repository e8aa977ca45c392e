import type { CompanionAllowance } from './allowance.js'

/** What each question of this house answers. */
export interface CompanionAllowanceAnswers {
  readonly 'companion-allowance': CompanionAllowance
  readonly 'companion-allowance-payer': string
}

/** What its section of an assessment answers. */
export interface CompanionAllowanceSection {
  readonly companionAllowance: CompanionAllowance
}
