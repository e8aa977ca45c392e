import { confirmed } from '../law/citation.js'
import type { Inquiry } from '../law/inquiry.js'
import { notCovered, type Outcome } from '../law/not-covered.js'
import type { PotentialStageFacts } from '../schema/potential-stage.js'
import { compareStages } from '../values/stage.js'

/** Notaries: with periods in several systems, the one with the longest period gives the potential stage. */
export const longestSystem = (
  { grantedOn, stageAtGrant, stageInOtherSystems }: PotentialStageFacts,
  inquiry: Inquiry,
): Outcome<'open' | 'longer-stage-elsewhere'> => {
  if (!stageInOtherSystems) return 'open'
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
