import { companionAllowanceOf } from '../../companion-allowance/rules.js'
import { isNotCovered } from '../../law/not-covered.js'
import { monthOf } from '../../values/civil-date.js'
import type { Question } from '../question.js'
import { answered, notDue, undetermined } from '../section.js'
import { entitlementStart } from './entitlement-start.js'

export const companionAllowance: Question<'companionAllowance'> = {
  reads: [...entitlementStart.reads, 'month'],
  answer: (chain, inquiry) => {
    const { scheme, degree, month, allowanceBase: base } = chain.facts
    // Said first: for degrees II and III nothing else need be known.
    if (degree !== 'I') return notDue('degree')
    return chain.upon('entitlementStart', grantedOn => {
      if (month < monthOf(grantedOn)) return notDue('before-the-grant')
      const allowance = companionAllowanceOf({ scheme, degree, month, ...(base ? { base } : {}) }, inquiry)
      return isNotCovered(allowance) && allowance.what === 'insured-minimum-income'
        ? undetermined(['payment.allowanceBase'])
        : answered(allowance)
    })
  },
}
