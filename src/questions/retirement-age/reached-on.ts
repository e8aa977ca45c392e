import { byLaw } from '../../law/by-law.js'
import { confirmed, derived } from '../../law/citation.js'
import type { Inquiry } from './steps.js'
import { ACT_OF_LAW } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { Provision } from '../../law/provision.js'
import type { RetirementConditions } from './steps.js'
import type { StandardRetirementFacts } from './facts.js'
import { addMonths, type CivilDate } from '../../values/civil-date.js'
import { CONDITIONS } from './conditions.js'

export interface StandardRetirement extends RetirementConditions {
  /** The day on which the standard age is reached. */
  readonly reachedOn: CivilDate
}

const PROVISION = byLaw<Provision>({
  'law-263-2010': 'annex 5',
  'law-360-2023': 'annex 5',
  notaries: 'art. 81(1)',
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
  const act = ACT_OF_LAW[facts.law]
  const provision = PROVISION[facts.law]
  // That a day the month does not have becomes its last day is our inference, not the law's word.
  const basis =
    dayOf(reachedOn) === dayOf(facts.birthDate) ? confirmed(act, provision) : derived(act, provision)
  inquiry.step('retirement-age.reached-on', basis, { birthDate: facts.birthDate, age }, reachedOn)
  return { age, reachedOn, completeStage, minimumStage }
}
