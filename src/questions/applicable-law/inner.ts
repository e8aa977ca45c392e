export { lawOfEvent } from './law-of-event.js'
export { lawInForceOn } from './which-law.js'
