export { type CompanionAllowance } from './allowance.js'
export type { AllowancePayerFacts, InsuredSystem } from './facts-of-payer.js'
export { companionAllowancePayerOf } from './payer.js'
