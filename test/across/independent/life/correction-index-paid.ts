import { LAST_DAY_OF_NO_INDEX } from '../correction-index.js'
import { indexPaid as periodsOf } from '../index-paid.js'

/** Undefined where the month has no one index; '1' where none was paid. */
export const indexPaid = (enteredOn: string, month: string): string | undefined => {
  if (enteredOn <= LAST_DAY_OF_NO_INDEX) return undefined
  const periods = periodsOf({ enteredOn, month })
  if ('notCovered' in periods || periods.length > 1) return undefined
  return periods[0]?.index.replace('none', '1')
}
