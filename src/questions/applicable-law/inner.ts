export { lawOfEvent } from './law-of-event.js'
export { applicableLawOf, lawInForceOn } from './which-law.js'
