import { confirmed } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import { compareStages, NO_STAGE } from '../../values/stage.js'
import type { PotentialStageFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** With periods in several systems, the one with the longest period gives the potential stage. */
const longestSystem = (
  { grantedOn, stageAtGrant, stageInOtherSystems = NO_STAGE }: PotentialStageFacts,
  inquiry: Inquiry,
): Outcome<'open' | 'longer-stage-elsewhere'> => {
  if (compareStages(stageInOtherSystems, NO_STAGE) === 0) return 'open'
  const comparison = compareStages(stageAtGrant, stageInOtherSystems)
  // Of two equal periods neither is the longest, and nothing says which system then gives.
  if (comparison === 0) return notCovered('equal-stages', { on: grantedOn })
  const longestHere = inquiry.step(
    'potential-stage.granted-by-the-system-with-the-longest-stage',
    confirmed('notaries-regulation', 'potential stage of persons insured in several systems'),
    { stageHere: stageAtGrant, stageInOtherSystems },
    comparison > 0,
  )
  return longestHere ? 'open' : 'longer-stage-elsewhere'
}

/** The notaries insure degrees I and II only, and ask in which system the person was longest. */
export const whetherGivenByTheNotaries = (
  facts: PotentialStageFacts,
  inquiry: Inquiry,
): Outcome<'open' | 'degree-III' | 'longer-stage-elsewhere'> => {
  if (facts.degree !== 'III') return longestSystem(facts, inquiry)
  const basis = confirmed('notaries-regulation', 'conditions of the invalidity pension')
  inquiry.step('potential-stage.degree-III-has-one', basis, {}, false)
  return 'degree-III'
}
