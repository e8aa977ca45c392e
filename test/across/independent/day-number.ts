// A civil date is the number of days since 31 December of the year 0: day 1 is Monday 1 January of the year 1.

export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

export const newYearsEve = (year: number): number => {
  const past = year - 1
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

export const dayOf = (year: number, month: number, day: number): number => {
  let number = newYearsEve(year) + day
  for (let earlier = 1; earlier < month; earlier += 1) number += lengthOfMonth(year, earlier)
  return number
}

export const partsOf = (number: number): YearMonthDay => {
  let year = Math.floor(number / 366) + 1
  while (newYearsEve(year + 1) < number) year += 1
  let day = number - newYearsEve(year)
  let month = 1
  while (day > lengthOfMonth(year, month)) {
    day -= lengthOfMonth(year, month)
    month += 1
  }
  return { year, month, day }
}

export const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return dayOf(year, month, day)
}

export const dateText = (number: number): string => {
  const { year, month, day } = partsOf(number)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (number: number): number => number % 7

/** A day that does not exist in the month becomes its last day. */
export const addMonths = (number: number, months: number): number => {
  const { year, month, day } = partsOf(number)
  const count = year * 12 + (month - 1) + months
  const newYear = Math.floor(count / 12)
  const newMonth = (count % 12) + 1
  return dayOf(newYear, newMonth, Math.min(day, lengthOfMonth(newYear, newMonth)))
}

/** The greatest n for which the first day + n months is not after the second; the first is not after the second. */
export const completedMonths = (first: number, second: number): number => {
  const from = partsOf(first)
  const to = partsOf(second)
  const months = (to.year - from.year) * 12 + to.month - from.month
  return addMonths(first, months) > second ? months - 1 : months
}

export const firstOfNextMonth = (number: number, months = 1): number => {
  const { year, month } = partsOf(number)
  return addMonths(dayOf(year, month, 1), months)
}
