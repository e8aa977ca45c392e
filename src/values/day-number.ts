/** A day as a number: how many days it lies after 1970-01-01, negative before. */
export type DayNumber = number

const DAYS_IN_ERA = 146_097
const FROM_YEAR_ZERO_TO_1970 = 719_468

/** Years are counted from 1 March, so that 29 February is the last day of its year and every month begins at a fixed day. */
export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  const fromMarch = month > 2 ? year : year - 1
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - FROM_YEAR_ZERO_TO_1970
}

/** Of what is written in two digits. */
const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, number) =>
  String(number).padStart(2, '0'),
)

export const written = (year: number, month: number, day: number): string =>
  `${year}-${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}`

/** The day of a number, `'YYYY-MM-DD'`. */
export const writtenDay = (number: DayNumber): string => {
  const shifted = number + FROM_YEAR_ZERO_TO_1970
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1)
  return written(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}
