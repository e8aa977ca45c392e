import { confirmed } from '../../law/citation.js'
import { type Condition, conditionMet } from './condition.js'

/** The notaries insure the total loss of work capacity only. */
export const degreeOfTheNotaries: Condition = ({ degree }, inquiry) =>
  conditionMet(
    inquiry,
    'degree-not-covered',
    'eligibility.degree-of-the-notaries',
    confirmed('notaries-regulation', 'conditions of the invalidity pension'),
    { degree },
    degree !== 'III',
  )

export const notaryAtDecision: Condition = ({ notaryAtDecision: isNotary = false }, inquiry) =>
  conditionMet(
    inquiry,
    'not-a-notary-at-decision',
    'eligibility.notary-at-decision',
    confirmed('notaries-regulation', 'conditions of the invalidity pension'),
    { notaryAtDecision: isNotary },
    isNotary,
  )
