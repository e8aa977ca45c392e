import { companionAllowanceOf } from '../../companion-allowance/rules.js'
import { isNotCovered } from '../../law/not-covered.js'
import { firstOfMonth, monthOf } from '../../values/civil-date.js'
import type { Facts, Particulars } from '../facts.js'
import { paymentStateOn } from '../payment-state.js'
import type { Question } from '../question.js'
import { answered, notDue, undetermined } from '../section.js'
import { entitlementStart } from './entitlement-start.js'

/** Degree I at first, or by a later decision. */
const isEverDegreeI = ({ degree, events = [] }: Facts & Particulars): boolean =>
  degree === 'I' || events.some(event => event.degree === 'I')

export const companionAllowance: Question<'companionAllowance'> = {
  id: 'companion-allowance',
  reads: [...entitlementStart.reads, 'month'],
  answer: (chain, inquiry) => {
    const { scheme, month, allowanceBase: base } = chain.facts
    // Said first: for degrees II and III nothing else need be known.
    if (!isEverDegreeI(chain.facts)) return notDue('degree')
    return chain.upon('entitlementStart', grantedOn => {
      if (month < monthOf(grantedOn)) return notDue('before-the-grant')
      const { degree, stopped } = paymentStateOn(chain.facts, firstOfMonth(month), chain.readings, inquiry)
      if (degree !== 'I') return notDue('degree')
      if (stopped) return notDue(stopped)
      const allowance = companionAllowanceOf({ scheme, degree, month, ...(base ? { base } : {}) }, inquiry)
      return isNotCovered(allowance) && allowance.what === 'insured-minimum-income'
        ? undetermined(['payment.allowanceBase'])
        : answered(allowance)
    })
  },
}
