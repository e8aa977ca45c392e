import type { SectionRule } from '../../dossier/section-rule.js'
import { answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import { notCovered } from '../../law/not-covered.js'
import { isRefusedAsOlder } from '../applicable-law/inner.js'
import type { LawSection } from '../applicable-law/answers.js'
import type { StandardRetirementSection } from './answers.js'
import { standardRetirementOf } from './reached-on.js'
import { standardAgeOfOlderRight } from './of-older-right.js'
import type { RulesForRetirementAge } from './steps.js'

type RestsOn = LawSection

export const standardRetirement: SectionRule<
  StandardRetirementSection['standardRetirement'],
  RestsOn,
  RulesForRetirementAge
> = (context, inquiry) => {
  const ofLaw = context.upon('law', law => {
    const { facts } = context
    // Annex 6, the ladder of the military, police and intelligence persons, is not available.
    if (facts.militaryOrPolice === true && facts.scheme === 'public') {
      return notCovered('annex-6', { on: facts.birthDate })
    }
    return answered(standardRetirementOf(over(facts, { law }), inquiry))
  })
  // Whatever law opened the right, the annex of the day on which the age is reached tells it.
  return isRefusedAsOlder(ofLaw, context.given)
    ? answered(standardAgeOfOlderRight(context.facts, inquiry))
    : ofLaw
}
