import { byLaw } from '../../law/by-law.js'
import { confirmed, type Basis, asDerived } from '../../law/citation.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { addMonths, type CivilDate } from '../../values/civil-date.js'
import { CONDITIONS } from './conditions.js'
import type { StandardRetirementFacts } from './facts.js'
import type { Inquiry, RetirementConditions } from './steps.js'

/** The conditions of the old-age pension, and the day of the standard age. */
export interface StandardRetirement extends RetirementConditions {
  /** The day on which the standard age is reached. */
  readonly reachedOn: CivilDate
}

const BASIS = byLaw<Basis>({
  'law-263-2010': confirmed('law-263-2010', 'annex 5'),
  'law-360-2023': confirmed('law-360-2023', 'annex 5'),
  notaries: confirmed('notaries-regulation', 'art. 81(1)'),
})

const dayOf = (date: CivilDate): string => date.slice(8)

/** The conditions of the law for this person, and the day on which the age is reached. */
export const standardRetirementOf = (
  facts: StandardRetirementFacts,
  inquiry: Inquiry,
): Outcome<StandardRetirement> => {
  const conditions = CONDITIONS[facts.law](facts, inquiry)
  if (isNotCovered(conditions)) return conditions
  const { age, completeStage, minimumStage } = conditions
  const reachedOn = addMonths(facts.birthDate, age.years * 12 + age.months)
  const ofTheLaw = BASIS[facts.law]
  // That a day the month does not have becomes its last day is our inference, not the law's word.
  const basis = dayOf(reachedOn) === dayOf(facts.birthDate) ? ofTheLaw : asDerived(ofTheLaw)
  inquiry.step('retirement-age.reached-on', basis, { birthDate: facts.birthDate, age }, reachedOn)
  return { age, reachedOn, completeStage, minimumStage }
}
