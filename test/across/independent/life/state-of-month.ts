import { dateText, lengthOfMonth, partsOf } from '../day-number.js'
import { covers, firstOfMonth } from './calendar.js'
import type { Course, Spell } from './course.js'
import type { State } from './facts.js'

// The order of the tests is that of 16.1: not granted yet, ended, converted, suspended, in payment.

/** The conversion lifts every cause but those that the person asked for. */
export const BY_WISH = ['own-request', 'allowance-option']

export type Stream = 'pension' | 'allowance'

const endOfMonth = (first: number): number => {
  const { year, month } = partsOf(first)
  return first + lengthOfMonth(year, month) - 1
}

const suspendedBy = (spells: readonly Spell[]): State => ({
  state: 'suspended',
  causes: spells
    .map(({ cause, from }) => ({ cause, from: dateText(from) }))
    .sort((one, other) => (`${one.from} ${one.cause}` < `${other.from} ${other.cause}` ? -1 : 1)),
})

export const stateOfMonth = (course: Course, grantedOn: number, first: number, stream: Stream): State => {
  if (first < firstOfMonth(grantedOn)) return { state: 'before-grant' }
  if (first >= course.notCoveredFrom) return { state: 'undetermined' }
  const end = course.ends.find(one => covers(one, first))
  if (end !== undefined) return { state: 'ended', cause: end.cause, on: dateText(end.from) }
  const isConverted = course.conversionOn <= endOfMonth(first)
  const lasting = course.spells.filter(({ cause }) => !isConverted || BY_WISH.includes(cause))
  const spells = lasting.filter(spell => spell[stream] && covers(spell, first))
  if (spells.length > 0) return suspendedBy(spells)
  if (isConverted) return { state: 'converted', on: dateText(course.conversionOn) }
  const isOwed = course.spells.some(
    ({ [stream]: isOfStream, backPay }) => isOfStream && backPay !== undefined && covers(backPay, first),
  )
  return isOwed ? { state: 'in-payment', backPay: true } : { state: 'in-payment' }
}
