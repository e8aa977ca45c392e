import type { EntitlementRules } from '../../../questions/entitlement/steps.js'
import type { FactsOf } from '../../../questions/every-step.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day } from '../forms.js'

const LAST_DAY: Readonly<Record<FactsOf<'entitlement.from-ceasing-of-sick-pay-or-insurance'>['of'], string>> =
  {
    'sick-pay': 'The last day of sick pay was',
    insurance: 'The last day on which the person was insured was',
  }

export const ENTITLEMENT: SentencesOf<EntitlementRules> = {
  'entitlement.last-day-to-apply': ({ facts, result }) =>
    `The medical decision was issued on ${day(facts.decisionIssuedOn)}; an application keeps the earlier start ` +
    `of the pension if it is registered by ${day(result)}`,
  'entitlement.application-in-time': ({ facts, result }) =>
    `The medical decision was issued on ${day(facts.decisionIssuedOn)}, so the last day for registering the ` +
    `application in time is ${day(facts.lastDay)}; an application registered on ` +
    `${day(facts.applicationRegisteredOn)} is ${result ? 'in time' : 'too late'}`,
  'entitlement.from-ceasing-of-sick-pay-or-insurance': ({ facts, result }) =>
    `${LAST_DAY[facts.of]} ${day(facts.lastDayPaidOrInsured)}; the pension starts ` +
    (facts.reading === 'day-after-last-paid' ? `on the day after, ${day(result)}` : 'on that day'),
  'entitlement.from-medical-decision': ({ result }) =>
    `The pension starts on the day on which the medical decision was issued, ${day(result)}`,
  'entitlement.from-registration': ({ result }) =>
    `The pension starts on the day on which the application is registered, ${day(result)}`,
  'entitlement.printed-on-the-pension-decision': ({ result }) =>
    `The pension decision gives ${day(result)} as the day from which the pension is granted`,
  'entitlement.effect-of-review': ({ facts, result }) =>
    `The review decision was issued on ${day(facts.decisionIssuedOn)} and takes effect from the first day of the ` +
    `following month, ${day(result)}`,
  'entitlement.effect-of-review-for-notaries': ({ facts, result }) =>
    `The last day for sending the new decision is ${day(facts.sendingDeadline)}, and the review takes effect from ` +
    `the first day of the following month, ${day(result)}`,
}
