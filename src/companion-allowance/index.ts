export type { CompanionAllowanceFacts } from '../schema/companion-allowance.js'
export type { CompanionAllowance } from './allowance.js'
export { companionAllowance } from './companion-allowance.js'
