export { CHAIN, type Procedure, procedureBy, type ProcedureDate, procedureTermOf } from './chain-of-terms.js'
export { type Contestation, contestationOf } from './contested.js'
export type { TermId } from './procedure-terms.js'
