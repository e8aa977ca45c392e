export type { Case, LookedUp, Told } from './case.js'
export { casesOf } from './cases.js'
export { payable, payableFromDates } from './payable.js'
