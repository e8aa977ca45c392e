import { datedValues, valueOn } from '../dated-values.js'
import { written } from '../fraction.js'

// Law 263 art. 170 by the day of the first entry to pension and the month paid for (handbook 23). The index of the rights
// opened before 23 January 2013 was paid in steps; November 2013 falls in two of them.

const BY_ENTRY = datedValues(`
  2011-01-01 1.12 2012-01-01 1.17 2013-01-23 1.06 2014-01-01 1.07 2016-01-01 1.09 2017-01-01 1.14 2018-01-01 1.15
  2019-01-01 1.20 2020-01-01 1.41 2024-08-31
`)

const FIRST_ENTRY_PAID_WHOLE = '2013-01-23'

/** Undefined where the month has no one index. */
export const indexPaid = (enteredOn: string, month: string): string | undefined => {
  const index = valueOn(BY_ENTRY, enteredOn)
  if (index === undefined) return undefined
  if (enteredOn >= FIRST_ENTRY_PAID_WHOLE) return written(index, 2)
  if (month < '2013-01') return '1'
  if (month < '2013-11') return '1.06'
  return month === '2013-11' ? undefined : written(index, 2)
}
