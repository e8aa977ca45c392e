import { byPublicLaw } from '../../law/by-law.js'
import { asDerived, type Basis, confirmed, derived } from '../../law/citation.js'
import type { ContestationFacts } from './facts.js'
import type { Filing, Inquiry, Route } from './steps.js'

/** Law 360/2023 says it; under Law 263/2010 the county houses do. */
const AT_ISSUING_OFFICE = byPublicLaw<Basis>({
  'law-263-2010': derived('gd-257-2011', 'where a medical decision is contested'),
  'law-360-2023': confirmed('law-360-2023', 'art. 64(7)'),
})

/** No article says from when: the houses write it of Law 263/2010, and Law 360/2023 is read alike. */
const RULING = byPublicLaw<Basis>({
  'law-263-2010': derived('law-263-2010', 'art. 71(8)'),
  'law-360-2023': derived('law-360-2023', 'art. 64(9)'),
})

/** Where a contestation is handed in, and what becomes of what it is against. */
export const handedIn = (
  { law, against }: ContestationFacts,
  { basis, body }: Route,
  inquiry: Inquiry,
): Filing => {
  if (against !== 'medical-decision') {
    // The Commission was reached through the house that had issued the decision.
    const [at, from] =
      body === 'central-contestation-commission'
        ? (['issuing-office', asDerived(basis)] as const)
        : (['body', basis] as const)
    return { filedAt: inquiry.step('contestation.handed-in', from, { against }, at) }
  }
  return {
    filedAt: inquiry.step('contestation.handed-in', AT_ISSUING_OFFICE[law], { against }, 'issuing-office'),
    rulingReplacesDecisionFrom: inquiry.step(
      'contestation.ruling-replaces-decision',
      RULING[law],
      { against },
      'day-of-ruling',
    ),
  }
}
