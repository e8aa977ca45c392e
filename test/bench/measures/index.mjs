import { peers } from './peers.mjs'

/** Each is run in a process of its own, so that what one has compiled or left in memory is no matter of the next. */
export const MEASURES = { peers }
