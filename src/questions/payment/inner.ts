export { type DatedEntry, byDay, decided, entryFrom } from './entry.js'
export { entriesOfEvents, factLackedBy } from './of-events.js'
export { needDegreesOf, paymentStateOn } from './payment-state.js'
export { suspensionOf } from './suspended.js'
