import { type Basis, confirmed, derived } from '../law/citation.js'
import type { Inquiry } from '../law/inquiry.js'
import type { LawId } from '../law/law-id.js'
import { notCovered, type Outcome } from '../law/not-covered.js'
import type { AddedStageFacts } from '../schema/life-of-pension.js'
import { type CivilDate, firstOfNextMonth } from '../values/civil-date.js'

const OF_LAW_263: Basis = derived('law-263-2010', 'revision of the pension')

/** The notaries use no stage realised after the pension. */
const BASIS: Readonly<Partial<Record<LawId, Basis>>> = {
  'law-263-2010': OF_LAW_263,
  'law-263-2010-amended-2013': OF_LAW_263,
  'law-360-2023': confirmed('law-360-2023', 'art. 94'),
}

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
