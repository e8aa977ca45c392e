import { companionAllowanceOf } from '../../companion-allowance/rules.js'
import { isNotCovered } from '../../law/not-covered.js'
import { monthOf } from '../../values/civil-date.js'
import type { KnownFacts } from '../facts.js'
import type { Question } from '../question.js'
import { answered, notDue, undetermined } from '../section.js'
import { eligibility, uponEntitlement } from './eligibility.js'

/** The day of the grant limits the months only where it is known: it is not needed for the amount. */
const isBeforeTheGrant = ({ month, grantedOn }: Pick<KnownFacts, 'month' | 'grantedOn'>): boolean =>
  month !== undefined && grantedOn !== undefined && month < monthOf(grantedOn)

export const companionAllowance: Question<'companionAllowance'> = {
  reads: [...eligibility.reads, 'month'],
  answer: (chain, inquiry) => {
    const { facts } = chain
    // Said first: for degrees II and III nothing else need be known.
    if (facts.degree !== 'I') return notDue('degree')
    return uponEntitlement(chain, () => {
      if (isBeforeTheGrant(facts)) return notDue('before-the-grant')
      const { scheme, degree, month, allowanceBase: base } = facts
      const allowance = companionAllowanceOf({ scheme, degree, month, ...(base ? { base } : {}) }, inquiry)
      return isNotCovered(allowance) && allowance.what === 'insured-minimum-income'
        ? undetermined(['payment.allowanceBase'])
        : answered(allowance)
    })
  },
}
