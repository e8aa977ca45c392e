import { over } from '../../engine/facts.js'
import { notCovered } from '../../law/not-covered.js'
import { standardRetirementOf } from './inner.js'
import type { Question } from '../../assessment/question.js'
import { answered } from '../../assessment/section.js'

export const standardRetirement: Question<'standardRetirement'> = (chain, inquiry) =>
  chain.upon('law', law => {
    const { facts } = chain
    // Annex 6, the ladder of the military, police and intelligence persons, is not available.
    if (facts.militaryOrPolice === true && facts.scheme === 'public') {
      return notCovered('annex-6', { on: facts.birthDate })
    }
    return answered(standardRetirementOf(over(facts, { law }), inquiry))
  })
