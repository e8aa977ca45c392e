export { TERMS_IN_ORDER, type Procedure, procedureTermOf } from './terms-in-order.js'
export { openContestationOf } from './contested.js'
export { alsoNeededForContestation } from './route-of-pension-decision.js'
