export { TERMS_IN_ORDER, type Procedure, procedureTermOf, termIn } from './terms-in-order.js'
export { openContestationOf } from './contested.js'
export { alsoNeededForContestation, TRIBUNAL } from './route-of-pension-decision.js'
