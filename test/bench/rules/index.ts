export type { Case, LookedUp, Told } from './case.js'
export { casesOf } from './cases.js'
export { lookUp } from './look-up.js'
export { payable, payableFromDates } from './payable.js'
