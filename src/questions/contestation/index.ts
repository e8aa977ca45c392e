

export type { Against, Body } from './steps.js'
export type { ContestationFacts, ProcedureFacts } from './facts.js'
export type { Procedure, ProcedureDate } from './chain-of-terms.js'
export { contestation, procedure } from './contestation.js'
export type { Contestation } from './contested.js'
export type { MedicalAuthoritiesFacts } from './facts.js'
export type { MedicalAuthorities } from './steps.js'
export { medicalAuthorities } from './medical-authorities.js'
