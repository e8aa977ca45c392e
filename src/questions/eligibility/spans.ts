import { addDays, addMonths, type CivilDate } from '../../values/civil-date.js'
import { completedYears } from '../../values/completed-time.js'

/** Days from one to the other, both included, within which the stage required does not grow. */
export interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
}

const birthdays = (birthDate: CivilDate, from: CivilDate, before: CivilDate): readonly CivilDate[] => {
  const first = completedYears(birthDate, from) + 1
  const number = completedYears(birthDate, before) - first + 1
  return Array.from({ length: Math.max(0, number) }, (_, index) => addMonths(birthDate, 12 * (first + index)))
}

/** The decision days from one on until another is reached, cut at the birthdays, where more stage may be required. */
export const spansOfOneRequirement = (
  birthDate: CivilDate,
  from: CivilDate,
  before: CivilDate,
): readonly Span[] => {
  if (from >= before) return []
  const cuts = birthdays(birthDate, from, before)
    .filter(day => day > from && day < before)
    .sort()
  const starts = [...new Set([from, ...cuts])]
  return starts.map((start, index) => ({ from: start, to: addDays(starts[index + 1] ?? before, -1) }))
}
