import { eventPath } from '../../dossier/events.js'
import { monthKnown } from '../../dossier/month-known.js'
import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { type Answer, answered, isAnswered } from '../../engine/answer.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import { notDue } from '../../law/not-due.js'
import type { Degree } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import { monthOf } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { LawSection } from '../applicable-law/answers.js'
import type { GrantSection } from '../entitlement/answers.js'
import { degreeInForce, monthOfPayment, PLACING } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import { companionAllowanceOf } from './allowance.js'
import type { CompanionAllowanceSection } from './answers.js'
import type { RulesForCompanionAllowance } from './steps.js'

type RestsOn = GrantSection & LawSection
type Rules = RulesForCompanionAllowance & RulesForPayment
type Inquiry = InquiryOf<Rules>

/** Degree I by a later decision, or at first; what no decision tells may not be passed over. */
const isEverDegreeI = (context: SectionContext<RestsOn>): boolean => {
  const { facts } = context
  const { events = [] } = facts
  if (events.some(event => event.degree === 'I') || facts.degree === 'I') return true
  return events.some(
    ({ id, degree }, place) =>
      PLACING.includes(id) && degree === undefined && context.need(eventPath(place, 'degree')) === 'I',
  )
}

/** The law of the month gives it in degree I only; of a month that is not known no article can be told. */
const notInThisDegree = (
  context: SectionContext<RestsOn>,
  degree: Degree,
  inquiry: Inquiry,
): Answer<never> => {
  const { scheme } = context.given
  const month = monthKnown(context)
  if (scheme !== undefined && month !== undefined)
    companionAllowanceOf(bare({ scheme, degree, month }), inquiry)
  return notDue('degree')
}

export const companionAllowance: SectionRule<
  CompanionAllowanceSection['companionAllowance'],
  RestsOn,
  Rules
> = (context, inquiry) => {
  const { facts } = context
  // Soldiers and policemen have a law of their own since 2016, whatever the degree.
  if (context.given.militaryOrPolice === true) {
    const law = context.upon('law', value => ({ value }))
    if (!isAnswered(law)) return law
  }
  // Said first: for degrees II and III nothing else need be known.
  if (!isEverDegreeI(context)) return notInThisDegree(context, facts.degree, inquiry)
  return context.upon('grant', grantedOn => {
    const { scheme, month } = facts
    if (month < monthOf(grantedOn)) return notDue('before-the-grant')
    // The degree is said before the end of payment, so that it counts even where that has come.
    const degree = degreeInForce(context, grantedOn, inquiry)
    if (degree !== 'I') return notInThisDegree(context, degree, inquiry)
    const { stopped, uncovered } = monthOfPayment(context, 'allowance', { month, grantedOn }, inquiry)
    if (uncovered) return uncovered
    if (stopped) return notDue(stopped)
    // No series of the notaries' insured minimum income is published: only the caller knows it.
    const base =
      scheme === 'notaries' ? (context.need('payment.allowanceBase') as DecimalString) : facts.allowanceBase
    const ofRight = { scheme, degree, month, rightOpenedOn: grantedOn, ...(base ? { base } : {}) }
    return answered(companionAllowanceOf(bare(ofRight), inquiry))
  })
}
