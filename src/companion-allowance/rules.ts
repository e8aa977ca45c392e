export { type CompanionAllowance, companionAllowanceOf } from './allowance.js'
