export { CHAIN, type Procedure, procedureBy, procedureTermOf } from './chain-of-terms.js'
export { contestationOf } from './contested.js'
export { alsoNeededForContestation } from './road-of-pension-decision.js'
