import { cold } from './cold.mjs'
import { events, months } from './growth.mjs'
import { form } from './form.mjs'
import { known, letters } from './known-and-told.mjs'
import { leak } from './leak.mjs'
import { memory } from './memory.mjs'
import { peers } from './peers.mjs'
import { size } from './size.mjs'

/** Each is run in a process of its own, so that what one has compiled or left in memory is no matter of the next. */
export const MEASURES = { peers, known, form, letters, events, months, memory, leak, cold, size }

/** In a quick run, where none is named. */
export const QUICK_MEASURES = ['peers', 'known', 'form', 'size']
