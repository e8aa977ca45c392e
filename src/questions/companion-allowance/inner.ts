export { type CompanionAllowance, companionAllowanceOf } from './allowance.js'
export { companionAllowancePayerOf } from './payer.js'
