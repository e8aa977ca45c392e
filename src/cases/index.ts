export { ALL_CASES as CASES } from './all.js'
export { type Answered, type Failure, failures } from './conformance.js'
export type { Check, LegalCase } from './legal-case.js'
