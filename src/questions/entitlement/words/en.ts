import { day } from '../../../grammar/en/dates.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import type { EntitlementAnswers } from '../answers.js'
import type { EntitlementRules, EntitlementDoubt } from '../steps.js'

export const DOUBTS: DoubtsInWords<EntitlementDoubt> = {
  'ceasing-day': {
    question:
      'When a pension runs from the date on which sick pay or insurance ceases, does it start on the last day paid ' +
      'or insured, or on the day after?',
    readings: {
      'day-after-last-paid': 'the pension starts on the day after the last day of sick pay or insurance',
      'last-paid-day': 'the pension starts on the last day of sick pay or insurance',
    },
  },
}

const LAST_DAY: Readonly<
  Record<FactsOf<EntitlementRules, 'entitlement.from-ceasing-of-sick-pay-or-insurance'>['of'], string>
> = {
  'sick-pay': 'The last day of sick pay was',
  insurance: 'The last day on which the person was insured was',
}

export const SENTENCES: SentencesOf<EntitlementRules> = {
  'entitlement.latest-application': ({ facts, result }) =>
    `With a medical decision issued on ${day(facts.decisionIssuedOn)} and a start wanted by ${day(facts.startsBy)}, ` +
    (result.attainable
      ? `the last day for applying is ${day(result.lastDay)}, and the pension then starts on ${day(result.startsOn)}`
      : `no day of application is early enough: the earliest start there can be is ${day(result.earliestStart)}`),
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
}

export const CONCLUSIONS: ConclusionsOf<EntitlementAnswers> = {
  'latest-application-for': application =>
    application.attainable
      ? `The last day on which you can apply for this start is ${day(application.lastDay)}. Your pension then starts ` +
        `on ${day(application.startsOn)}`
      : `The start you want cannot be reached: whenever you apply, your pension starts on ` +
        `${day(application.earliestStart)} at the earliest`,
  'entitlement-start': start => `Your pension starts on ${day(start)}`,
}
