import { optional, record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { civilDate, oneOf, wholeNumber } from '../schema/scalars.js'
import { listOf } from '../schema/list-of.js'
import type { CivilDate } from '../values/civil-date.js'
import { TERM_UNITS, type TermUnit } from './steps.js'

/** What `endOfTerm` asks. */
export interface EndOfTermFacts {
  /** The day from which the term runs: a communication, a registration. */
  readonly from: CivilDate
  /** 1 to 36,525. */
  readonly length: number
  /** What `length` counts in: days, months or years. */
  readonly unit: TermUnit
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

/** No term of this law comes near a century; longer ones are typing errors. */
const LONGEST: Readonly<Record<TermUnit, number>> = { days: 36_525, months: 1200, years: 100 }

export const endOfTermSchema: Schema<EndOfTermFacts> = record<EndOfTermFacts>(
  {
    from: civilDate,
    length: wholeNumber(1, LONGEST.days),
    unit: oneOf(TERM_UNITS),
    closedDays: optional(listOf(civilDate)),
  },
  {
    reads: ['length', 'unit'],
    at: 'length',
    code: 'out-of-range',
    holds: ({ length = 1, unit = 'days' }) => length <= LONGEST[unit],
  },
)

export const holidayYear: Schema<{ readonly year: number }> = record<{ readonly year: number }>({
  year: wholeNumber(1900, 2199),
})

export const workingDaySchema: Schema<{ readonly date: CivilDate }> = record<{ readonly date: CivilDate }>({
  date: civilDate,
})
