import { byLawWhereKnown } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import type { Inquiry } from './steps.js'

/** Where a law says that the house suspends and ends by a decision, which can be contested. */
const BY_DECISION = byLawWhereKnown<Basis>({ 'law-360-2023': confirmed('law-360-2023', 'art. 103') })

export const toldByDecision = (law: LawId, of: 'suspension' | 'end', inquiry: Inquiry): void => {
  const basis = BY_DECISION[law]
  if (basis) inquiry.step('suspension.by-decision', basis, { of }, true)
}
