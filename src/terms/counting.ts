import { type Basis, confirmed } from '../law/citation.js'
import { notCovered, type Outcome } from '../law/not-covered.js'
import type { ReadingOf } from '../law/open-questions.js'
import { addDays, addMonths, type CivilDate, yearOf } from '../values/civil-date.js'
import { isOpenDay } from './holidays-of-year.js'
import { FIRST_YEAR_OF_HOLIDAYS } from './public-holidays.js'
import type { Inquiry, TermUnit } from './steps.js'

export interface Term {
  readonly from: CivilDate
  readonly length: number
  readonly unit: TermUnit
  readonly closedDays?: readonly CivilDate[] | undefined
}

export type Counting = ReadingOf<'term-counting'>

/** Days that a count of days adds: neither its first nor its last day counts, or its first alone. */
const DAYS_BESIDE_LENGTH: Readonly<Record<Counting, number>> = { 'free-days': 1, 'calendar-days': 0 }

/** The day on which a count of days runs out, before any move to a working day. */
export const endOfDays = (from: CivilDate, length: number, counting: Counting): CivilDate =>
  addDays(from, length + DAYS_BESIDE_LENGTH[counting])

/** The day itself if work is done on it, else the next on which it is. */
export const nextWorkingDay = (day: CivilDate, closedDays: readonly CivilDate[] = []): Outcome<CivilDate> => {
  if (yearOf(day) < FIRST_YEAR_OF_HOLIDAYS) return notCovered('public-holidays', HOLIDAYS_KNOWN(day))
  const closed = new Set(closedDays)
  let open = day
  while (!isOpenDay(open) || closed.has(open)) open = addDays(open, 1)
  return open
}

const HOLIDAYS_KNOWN = (on: CivilDate): { readonly on: CivilDate; readonly knownFrom: CivilDate } => ({
  on,
  knownFrom: `${FIRST_YEAR_OF_HOLIDAYS}-01-01` as CivilDate,
})

/** A term is counted by the code of the day from which it runs: that of 1865 to the eve of the new one. */
const NEW_CODE_FROM: CivilDate = '2013-02-15'
const ART_101: Basis = confirmed('civil-procedure-code-1865', 'art. 101')

const ofCount = (from: CivilDate): Basis =>
  from < NEW_CODE_FROM ? ART_101 : confirmed('civil-procedure-code', 'art. 181(1)')
const ofMove = (from: CivilDate): Basis =>
  from < NEW_CODE_FROM ? ART_101 : confirmed('civil-procedure-code', 'art. 181(2)')

/** Months and years end on the corresponding day, or on the last of a month that has no such day. */
const endByCalendar = ({ from, length, unit }: Term, inquiry: Inquiry): CivilDate => {
  const end = addMonths(from, unit === 'years' ? length * 12 : length)
  return inquiry.step('terms.corresponding-day', ofCount(from), { from, length, unit }, end)
}

const endByCount = ({ from, length }: Term, inquiry: Inquiry): CivilDate => {
  const reading = inquiry.reading('term-counting')
  return inquiry.step(
    'terms.count-of-days',
    ofCount(from),
    { from, length, reading },
    endOfDays(from, length, reading),
  )
}

/** Moves the end of a term from a day without work to the next working day; days off inside it stay counted. */
export const rolled = (
  day: CivilDate,
  { from, closedDays }: Pick<Term, 'from' | 'closedDays'>,
  inquiry: Inquiry,
): Outcome<CivilDate> => {
  const open = nextWorkingDay(day, closedDays)
  return open === day || typeof open === 'object'
    ? open
    : inquiry.step('terms.next-working-day', ofMove(from), { day }, open)
}

/** The last useful day of a term. */
export const endOfTermOf = (term: Term, inquiry: Inquiry): Outcome<CivilDate> =>
  rolled(term.unit === 'days' ? endByCount(term, inquiry) : endByCalendar(term, inquiry), term, inquiry)
