import { addDays, addMonths, type CivilDate } from '../../values/civil-date.js'
import { completedYears } from '../../values/completed-time.js'

/** Days from one to the other, both included, within which the stage required does not grow. */
export interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The birthdays after one day, to another. */
const birthdaysAfter = (birthDate: CivilDate, after: CivilDate, to: CivilDate): readonly CivilDate[] => {
  const age = completedYears(birthDate, after)
  return Array.from({ length: completedYears(birthDate, to) - age }, (_, index) =>
    addMonths(birthDate, 12 * (age + 1 + index)),
  )
}

/**
 * The decision days from one on until another is reached, cut at the birthdays, where more stage may be required. Where it is
 * reached already the one span has no day; nor has the last one, where it is reached on a birthday.
 */
export const spansOfOneRequirement = (
  birthDate: CivilDate,
  from: CivilDate,
  before: CivilDate,
): readonly Span[] => {
  const starts = [from, ...birthdaysAfter(birthDate, from, before)]
  return starts.map((start, index) => ({ from: start, to: addDays(starts[index + 1] ?? before, -1) }))
}
