export { lawOfEvent } from './law-of-event.js'
export { isOpenedBefore2011, isRefusedAsOlder } from './opened-before-2011.js'
export { lawInForceOn } from './which-law.js'
