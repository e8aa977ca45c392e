import { onTrial } from '../../law/inquiry.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { firstDayOf } from '../../law/periods.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Sex } from '../../law/person.js'
import { type StandardRetirement, standardRetirementOf } from './reached-on.js'
import type { Inquiry } from './steps.js'

const LAW_360_FROM = firstDayOf('law-360-2023')

/** Of a right opened before 2011: annex 5 of Law 263/2010 where its day lies before Law 360/2023, else that of the new law. */
export const standardAgeOfOlderRight = (
  { sex, birthDate }: { readonly sex: Sex; readonly birthDate: CivilDate },
  inquiry: Inquiry,
): Outcome<StandardRetirement> => {
  const before = standardRetirementOf(
    bare({ law: 'law-263-2010', sex, birthDate } as const),
    onTrial(inquiry),
  )
  if (isNotCovered(before)) return before
  const law = before.reachedOn < LAW_360_FROM ? 'law-263-2010' : 'law-360-2023'
  return standardRetirementOf(bare({ law, sex, birthDate } as const), inquiry)
}
