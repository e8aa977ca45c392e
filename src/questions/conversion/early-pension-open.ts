import { byLawWhereKnown } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import type { EarlyPensionFacts } from './facts.js'
import type { Inquiry } from './steps.js'

interface EarlyPension {
  readonly isOpen: boolean
  readonly basis: Basis
}

/** The notaries' rule is not published. */
const EARLY_PENSION = byLawWhereKnown<EarlyPension>({
  'law-263-2010': {
    isOpen: false,
    basis: confirmed('law-263-2010', 'conditions of the early pension'),
  },
  'law-360-2023': { isOpen: true, basis: confirmed('law-360-2023', 'art. 72(4)') },
})

/** Whether an early pension is open to who draws an invalidity pension. */
export const earlyPensionOpenOf = ({ law }: EarlyPensionFacts, inquiry: Inquiry): Outcome<boolean> => {
  const rule = EARLY_PENSION[law]
  return rule
    ? inquiry.step('entitlement.early-pension', rule.basis, { law }, rule.isOpen)
    : notCovered('early-pension')
}
