import { notCovered } from '../../law/not-covered.js'
import { standardRetirementOf } from '../../retirement-age/rules.js'
import type { Question } from '../question.js'
import { answered } from '../section.js'
import { law } from './law.js'

export const standardRetirement: Question<'standardRetirement'> = {
  id: 'standard-retirement',
  reads: [...law.reads, 'sex', 'birthDate'],
  answer: (chain, inquiry) =>
    chain.upon('law', applicable => {
      const { scheme, sex, birthDate, militaryOrPolice, professionStageOn2013 } = chain.facts
      // Annex 6, the ladder of the military, police and intelligence persons, is not available.
      if (scheme === 'public' && militaryOrPolice) return notCovered('annex-6', { on: birthDate })
      const profession = professionStageOn2013 ? { professionStageOn2013 } : {}
      return answered(standardRetirementOf({ law: applicable, sex, birthDate, ...profession }, inquiry))
    }),
}
