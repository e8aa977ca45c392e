import { dateText } from './day-number.js'
import type { Sex } from './facts.js'
import { FIRST_DAY_OF_LAW_360 } from './old-right-by-score.js'
import { type NotCovered, answer } from './refusal.js'
import { retirementOf } from './retirement-age.js'

/** By annex 5 of Law 263 where that day is before Law 360, else by that of Law 360. */
export const standardAgeDay = (person: {
  readonly sex: Sex
  readonly birthDate: string
}): string | NotCovered =>
  answer(() => {
    const earlier = dateText(retirementOf({ law: 'law-263-2010', ...person }).reachedOn)
    if (earlier < FIRST_DAY_OF_LAW_360) return earlier
    return dateText(retirementOf({ law: 'law-360-2023', ...person }).reachedOn)
  })
