import fc from 'fast-check'
import type { CivilDate } from '../../../src/index.js'
import { dateBetween, daysLater } from './dates.js'
import { seldom } from './persons.js'

export const FIRST_DAY: CivilDate = '2011-01-01'
export const LAST_DAY: CivilDate = '2035-12-31'

/** Days around which ends of terms move, laws change, or the emergency of 2020 begins and ends. */
const LINES: readonly CivilDate[] = [
  '2012-02-29',
  '2013-03-15',
  '2016-12-01',
  '2017-04-14',
  '2018-04-06',
  '2020-03-16',
  '2020-05-14',
  '2022-03-08',
  '2023-12-31',
  '2024-02-29',
  '2024-05-05',
  '2024-09-01',
  '2025-12-25',
  '2028-02-29',
]

/** Up to two months to either side of a line, so that terms from it run over the line. */
const nearLine = fc
  .tuple(fc.constantFrom(...LINES), fc.integer({ min: -62, max: 62 }))
  .map(([line, days]) => daysLater(line, days))

/** Any day from Law 263/2010 to 2035, often one from which a term runs over a line. */
export const day: fc.Arbitrary<CivilDate> = fc.oneof(
  { weight: 2, arbitrary: dateBetween(FIRST_DAY, LAST_DAY) },
  { weight: 1, arbitrary: nearLine },
)

/** Days of closed offices near the end of a term of 5, 10, 30 or 45 days. */
export const closedDaysAfter = (from: CivilDate): fc.Arbitrary<readonly CivilDate[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 52 }), { maxLength: 12 })
    .map(offsets => offsets.map(offset => daysLater(from, offset)))

/** The day itself, days around the end of a term of 30 or 45 days from it, or up to some months later. */
export const dayFrom = (from: CivilDate): fc.Arbitrary<CivilDate> =>
  fc
    .oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 28, max: 52 }), fc.integer({ min: 0, max: 400 }))
    .map(days => daysLater(from, days))

/** Those, where the caller gives any. */
export const closedFrom = (from: CivilDate): fc.Arbitrary<readonly CivilDate[] | undefined> =>
  seldom(closedDaysAfter(from))
