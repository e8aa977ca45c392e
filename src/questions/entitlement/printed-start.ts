import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Inquiry } from './steps.js'

const DECISION = byLaw<Basis>({
  'law-263-2010': confirmed('law-263-2010', 'art. 106'),
  'law-360-2023': confirmed('law-360-2023', 'art. 93(1)'),
  notaries: confirmed('notaries-regulation', 'pension decision'),
})

/** The start printed on the pension decision holds until that decision is changed. */
export const printedStart = (law: LawId, grantedOn: CivilDate, inquiry: Inquiry): CivilDate =>
  inquiry.step('entitlement.printed-on-the-pension-decision', DECISION[law], { grantedOn }, grantedOn)
