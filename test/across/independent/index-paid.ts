import { CORRECTION_INDEX, LAST_DAY_OF_NO_INDEX } from './correction-index.js'
import { dateText, dayNumber, firstOfNextMonth } from './day-number.js'
import { valueOn } from './dated-values.js'
import type { DecimalInput } from './facts.js'
import { decimal, lei, times, upToWholeLeu, written } from './fraction.js'
import { type Readings, reading } from './open-questions.js'
import { FIRST_MONTH_OF_LAW_263, LAST_MONTH_OF_LAW_263, pensionPoint } from './point-value.js'
import { fifthDecimal } from './points.js'
import { type NotCovered, answer, need, refuse } from './refusal.js'

// The correction index by the day of the first entry to pension and the month paid for (handbook 23). The index of the
// rights opened from 2011 to 22 January 2013 was paid in steps, and November 2013 falls in two of them.

const LAST_ENTRY_PAID_IN_STEPS = '2013-01-22'
const FIRST_MONTH_PAID = '2013-01'
const FIRST_DAY_OF_FULL_INDEX = '2013-11-07'
const STRUCK_INDEX = '1.06'

const CONVERSIONS_PAID_FROM = '2020-02-10'

/** A stretch of the month, both days included, and the index paid in it. */
export interface IndexPeriod {
  readonly from: string
  readonly to: string
  readonly index: string
}

const wholeMonth = (month: string, index: string): IndexPeriod => {
  const first = dayNumber(`${month}-01`)
  return { from: dateText(first), to: dateText(firstOfNextMonth(first) - 1), index }
}

const changedOn = (day: string, before: string, after: string): readonly IndexPeriod[] => {
  const { from, to } = wholeMonth(day.slice(0, 7), after)
  return [
    { from, to: dateText(dayNumber(day) - 1), index: before },
    { from: day, to, index: after },
  ]
}

const paidInSteps = (month: string, full: string, readings: Readings): readonly IndexPeriod[] => {
  const chosen = reading(readings, 'index-before-2013')
  if (chosen === 'from-grant') return [wholeMonth(month, full)]
  if (month < FIRST_MONTH_PAID) return [wholeMonth(month, 'none')]
  if (chosen === 'from-2013-01') return [wholeMonth(month, full)]
  const changed = FIRST_DAY_OF_FULL_INDEX.slice(0, 7)
  if (month < changed) return [wholeMonth(month, STRUCK_INDEX)]
  return month === changed
    ? changedOn(FIRST_DAY_OF_FULL_INDEX, STRUCK_INDEX, full)
    : [wholeMonth(month, full)]
}

export interface IndexPaidFacts {
  /** The first entry to pension: a second right keeps its index. */
  readonly enteredOn: string
  readonly month: string
}

/** The same of any month, also one before the entry, which the formula of a score does not refuse. */
export const indexOfEntry = (
  { enteredOn, month }: IndexPaidFacts,
  readings: Readings,
): readonly IndexPeriod[] => {
  const full = written(valueOn(CORRECTION_INDEX, enteredOn) ?? refuse('correction-index'), 2)
  if (enteredOn > LAST_ENTRY_PAID_IN_STEPS) return [wholeMonth(month, full)]
  return paidInSteps(month, full, readings)
}

/** One period, or two where the index changed inside the month; 'none' where no index was paid. */
export const indexPaid = (
  { enteredOn, month }: IndexPaidFacts,
  readings: Readings = {},
): readonly IndexPeriod[] | NotCovered =>
  answer(() => {
    if (month < FIRST_MONTH_OF_LAW_263 || month > LAST_MONTH_OF_LAW_263) return refuse('pension-point')
    if (enteredOn <= LAST_DAY_OF_NO_INDEX) return [wholeMonth(month, 'none')]
    if (month < enteredOn.slice(0, 7)) return refuse('before-entry')
    return indexOfEntry({ enteredOn, month }, readings)
  })

/**
 * The index of an old-age pension that was an invalidity pension opened before 2011: that of the year of the conversion,
 * paid for the future from 10 February 2020 (Constitutional Court 702/2019).
 */
export const indexAtConversion = ({
  convertedOn,
  month,
}: {
  readonly convertedOn: string
  readonly month: string
}): readonly IndexPeriod[] | NotCovered =>
  answer(() => {
    if (month > LAST_MONTH_OF_LAW_263) return refuse('pension-point')
    if (month < convertedOn.slice(0, 7)) return refuse('before-conversion')
    const index = written(valueOn(CORRECTION_INDEX, convertedOn) ?? refuse('correction-index'), 2)
    const changed = CONVERSIONS_PAID_FROM.slice(0, 7)
    if (month < changed) return [wholeMonth(month, 'none')]
    const isInside = month === changed && convertedOn < CONVERSIONS_PAID_FROM
    return isInside ? changedOn(CONVERSIONS_PAID_FROM, 'none', index) : [wholeMonth(month, index)]
  })

export interface AmountPaidFacts extends IndexPaidFacts {
  readonly averageScore: DecimalInput
}

export interface AmountPeriod extends IndexPeriod {
  /** The score times the index, to five decimals: what the point is multiplied by. */
  readonly indexedScore: string
  /** The monthly amount at that index; of a month in two periods no share is reckoned. */
  readonly lei: string
}

/** The amount of the formula of Law 263 for the month, one for each period of its index. */
export const amountPaid = (
  facts: AmountPaidFacts,
  readings: Readings = {},
): readonly AmountPeriod[] | NotCovered =>
  answer(() =>
    need(indexPaid(facts, readings)).map(period => {
      const indexed = times(decimal(facts.averageScore), decimal(period.index === 'none' ? 1 : period.index))
      const exact = reading(readings, 'indexed-score') === 'exact'
      const score = exact ? indexed : fifthDecimal(indexed, readings)
      const amount = upToWholeLeu(times(score, pensionPoint(facts.month, undefined)))
      return { ...period, indexedScore: written(score, 5), lei: lei(amount) }
    }),
  )
