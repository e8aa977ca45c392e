import { bare } from '../../values/bare.js'
import { companionAllowanceOf } from './inner.js'
import { eventPath } from '../../dossier/events.js'
import type { Degree } from '../../law/person.js'
import type { Inquiry } from '../../law/inquiry.js'
import { firstOfMonth, monthOf } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import { needDegreesOf, paymentStateOn } from '../payment/payment-state.js'
import type { Chain, Question } from '../../assessment/question.js'
import type { Answer } from '../../engine/answer.js'
import { answered, notDue } from '../../assessment/section.js'

/** Degree I by a later decision, or at first; what no decision tells may not be passed over. */
const isEverDegreeI = (chain: Chain): boolean => {
  const { facts } = chain
  const { events = [] } = facts
  if (events.some(event => event.degree === 'I') || facts.degree === 'I') return true
  const untold = events.findIndex(({ id, degree }) => id === 'review-decision' && degree === undefined)
  if (untold >= 0) chain.need(eventPath(untold, 'degree'))
  return false
}

/** The law of the month gives it in degree I only; of a month that is not known no article can be told. */
const notInThisDegree = ({ given }: Chain, degree: Degree, inquiry: Inquiry): Answer<never> => {
  const { scheme, month } = given
  if (scheme !== undefined && month !== undefined)
    companionAllowanceOf(bare({ scheme, degree, month }), inquiry)
  return notDue('degree')
}

export const companionAllowance: Question<'companionAllowance'> = (chain, inquiry) => {
  const { facts } = chain
  // Said first: for degrees II and III nothing else need be known.
  if (!isEverDegreeI(chain)) return notInThisDegree(chain, facts.degree, inquiry)
  return chain.upon('entitlementStart', grantedOn => {
    const { scheme, month } = facts
    if (month < monthOf(grantedOn)) return notDue('before-the-grant')
    // The degree is said before the end of payment, so that it counts even where that has come.
    needDegreesOf(chain, firstOfMonth(month))
    const { degree, stopped } = paymentStateOn(chain, firstOfMonth(month), inquiry)
    if (degree !== 'I') return notInThisDegree(chain, degree, inquiry)
    if (stopped) return notDue(stopped)
    // No series of the notaries' insured minimum income is published: only the caller knows it.
    const base =
      scheme === 'notaries' ? (chain.need('payment.allowanceBase') as DecimalString) : facts.allowanceBase
    return answered(companionAllowanceOf(bare({ scheme, degree, month, ...(base ? { base } : {}) }), inquiry))
  })
}
