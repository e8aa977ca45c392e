import { type Basis, confirmed, derived } from '../../law/citation.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { CivilDate } from '../../values/civil-date.js'
import { standardRetirementOf } from '../retirement-age/inner.js'
import { type Condition, conditionMet } from './condition.js'
import type { EligibilityFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** From this day of registration Law 263/2010 says in so many words that the right opens below the age only. */
const AGE_LIMIT_EXPLICIT_FROM: CivilDate = '2018-01-01'

const registeredOn = (facts: EligibilityFacts): CivilDate =>
  facts.applicationRegisteredOn ?? facts.decisionIssuedOn

const limitOfLaw263 = (facts: EligibilityFacts): Basis =>
  registeredOn(facts) < AGE_LIMIT_EXPLICIT_FROM
    ? // No text says so: it follows from the cap of the potential stage.
      derived('law-263-2010', 'art. 75(2)')
    : confirmed('geo-103-2017', 'in force from 2018-01-01')

const isLetInBefore2018 = (facts: EligibilityFacts, inquiry: Inquiry): boolean => {
  const registered = registeredOn(facts)
  if (registered >= AGE_LIMIT_EXPLICIT_FROM) return false
  const reading = inquiry.reading('age-limit-before-2018')
  return inquiry.step(
    'eligibility.age-limit-before-2018',
    limitOfLaw263(facts),
    { registeredOn: registered, reading },
    reading === 'entitled-without-potential-stage',
  )
}

/** The standard age is not yet reached on the day of the medical decision. */
const belowStandardAge =
  (
    basisOf: (facts: EligibilityFacts) => Basis,
    isLetIn: (facts: EligibilityFacts, inquiry: Inquiry) => boolean,
  ): Condition =>
  (facts, inquiry) => {
    const { decisionIssuedOn } = facts
    const retirement = standardRetirementOf(facts, inquiry)
    if (isNotCovered(retirement)) return retirement
    const below = decisionIssuedOn < retirement.reachedOn
    const limit = conditionMet(
      inquiry,
      'standard-age-reached',
      'eligibility.below-standard-age',
      basisOf(facts),
      { decisionIssuedOn, standardAgeReachedOn: retirement.reachedOn },
      below,
    )
    return below || !isLetIn(facts, inquiry) ? limit : 'met'
  }

export const belowAgeOfLaw263: Condition = belowStandardAge(limitOfLaw263, isLetInBefore2018)

export const belowAgeOfLaw360: Condition = belowStandardAge(
  () => confirmed('law-360-2023', 'art. 61(1)'),
  () => false,
)
