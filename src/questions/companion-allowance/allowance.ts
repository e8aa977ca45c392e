import { byLaw } from '../../law/by-law.js'
import { confirmed, type Basis } from '../../law/citation.js'
import type { LawId, Scheme } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { type CivilDate, firstOfMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import { lawInForceOn } from '../applicable-law/inner.js'
import { baseOf } from './base.js'
import type { CompanionAllowanceFacts } from './facts.js'
import { shareOf } from './share.js'
import type { Inquiry } from './steps.js'

/** The companion allowance of a month. */
export interface CompanionAllowance {
  /** Whether it is due: in degree I only. */
  readonly due: boolean
  /** Lei a month, two decimals; `'0.00'` where it is not due. */
  readonly lei: DecimalString
}

const BASIS = byLaw<Basis>({
  'law-263-2010': confirmed('law-263-2010', 'art. 77(1)'),
  'law-360-2023': confirmed('law-360-2023', 'art. 67'),
  notaries: confirmed('notaries-regulation', 'companion allowance'),
})

/** A dossier knows beside when the right opened. */
interface OfOpenedRight extends CompanionAllowanceFacts {
  readonly rightOpenedOn?: CivilDate | undefined
}

/** The month paid for decides, not the date of the right: an old pension gets the allowance of today's law. */
const LAW_OF_MONTH: Readonly<Record<Scheme, (facts: OfOpenedRight, inquiry: Inquiry) => Outcome<LawId>>> = {
  public: ({ month, rightOpenedOn }, inquiry) =>
    lawInForceOn({ on: firstOfMonth(month), rightOpenedOn }, inquiry),
  notaries: () => 'notaries',
}

/** Degree I only, on top of the pension. */
export const companionAllowanceOf = (facts: OfOpenedRight, inquiry: Inquiry): Outcome<CompanionAllowance> => {
  const { scheme, degree, month, base: own } = facts
  const law = LAW_OF_MONTH[scheme](facts, inquiry)
  if (isNotCovered(law)) return law
  const due = inquiry.step('companion-allowance.degree-I-only', BASIS[law], { degree }, degree === 'I')
  if (!due) return { due, lei: '0.00' }
  const base = baseOf(law, month, own, inquiry)
  return isNotCovered(base) ? base : { due, lei: shareOf(law, base, inquiry) }
}
