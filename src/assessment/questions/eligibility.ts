import { alsoNeededForEligibility, eligibilityOf } from '../../eligibility/rules.js'
import type { Chain, Question } from '../question.js'
import { type Answer, answered, notDue, undetermined } from '../section.js'
import { standardRetirement } from './standard-retirement.js'

export const eligibility: Question<'eligibility'> = {
  id: 'eligibility',
  reads: [
    ...standardRetirement.reads,
    'degree',
    'cause',
    'decisionIssuedOn',
    'stageAtDecision',
    'notaryAtDecision',
  ],
  answer: (chain, inquiry) =>
    chain.upon('standardRetirement', () =>
      chain.upon('law', law => {
        const facts = { ...chain.facts, law }
        const also = alsoNeededForEligibility(facts, chain.readings)
        if (also.length > 0) return undetermined(also.map(name => `contribution.${name}`))
        return answered(eligibilityOf(facts, inquiry))
      }),
    ),
}

/** Goes on for an entitled person; for another nothing is due. */
export const uponEntitlement = <T>(chain: Chain, then: () => Answer<T>): Answer<T> =>
  chain.upon('eligibility', ({ entitled }) => (entitled ? then() : notDue('not-entitled')))
