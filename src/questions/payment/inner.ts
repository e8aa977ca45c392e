export { cessationOf } from './cessation.js'
export { resumptionOf } from './resumed.js'
export { type Suspension, suspensionOf } from './suspended.js'
