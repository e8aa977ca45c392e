import { byLawWhereKnown } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import type { AddedStageFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** The notaries use no stage realised after the pension. */
const BASIS = byLawWhereKnown<Basis>({
  'law-263-2010': derived('law-263-2010', 'revision of the pension'),
  'law-360-2023': confirmed('law-360-2023', 'art. 94'),
})

/** Stage found later is added on request, and paid from the month after the request. */
export const addedStagePaidFromOf = (
  { law, requestedOn }: AddedStageFacts,
  inquiry: Inquiry,
): Outcome<CivilDate> => {
  const basis = BASIS[law]
  return basis
    ? inquiry.step('entitlement.added-stage-paid-from', basis, { requestedOn }, firstOfNextMonth(requestedOn))
    : notCovered('added-stage', { on: requestedOn })
}
