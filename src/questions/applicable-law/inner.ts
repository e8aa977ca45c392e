export { lawOfEvent } from './law-of-event.js'
export { isOpenedBefore2011 } from './opened-before-2011.js'
export { lawInForceOn } from './which-law.js'
