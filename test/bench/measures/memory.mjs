import { contestation } from 'pensie-invaliditate/contestation'
import { assess } from 'pensie-invaliditate/assessment'
import { FULL, NEAR_EMPTY } from '../dossiers/known.mjs'

const TERM = { law: 'law-360-2023', against: 'medical-decision', communicatedOn: '2025-06-10' }
const WARM_UP = 50

const KEPT = {
  'a full answer': () => assess(FULL),
  'a near-empty answer': () => assess(NEAR_EMPTY),
  'a term for contestation': () => contestation(TERM),
}

/** Twice, since the first collection frees what the second one finds unused. */
export const heapInUse = () => {
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/** What an answer holds in the heap, from as many of them kept at once; what they share is shared. */
const bytesOf = (answer, count) => {
  for (let place = 0; place < WARM_UP; place += 1) answer()
  const before = heapInUse()
  const kept = Array.from({ length: count }, answer)
  const bytes = (heapInUse() - before) / kept.length
  return Math.round(bytes)
}

export const memory = ({ answersKept }) => ({
  bytes: Object.fromEntries(
    Object.entries(KEPT).map(([name, answer]) => [name, bytesOf(answer, answersKept)]),
  ),
})
