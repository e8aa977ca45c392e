import type { FactsOf } from '../../../questions/every-step.js'
import type { WorkAndConversionRules } from '../../../law/registry/gone.js'
import type { SentencesOf } from '../../phrasebook.js'
import { LAWS } from '../citations.js'
import { capital, day, days, isNone, lei, list, span, stage } from '../forms.js'
import { DEGREES, LOSSES, SELF_CARE } from '../words.js'
import { ACTIVITIES, CONVERSIONS } from '../words-of-payment.js'
import { BODIES, DECIDING } from '../words-of-procedure.js'

const insuredIn = ({ insuredAtPensionDate }: FactsOf<'companion-allowance.payer'>): string =>
  insuredAtPensionDate.length === 0
    ? 'the person was no longer insured in any of the systems'
    : `the person was insured in ${insuredAtPensionDate.length === 1 ? 'this system' : 'these systems'}: ${list(insuredAtPensionDate)}`

/** The notaries look at the longest period only where several systems insure at once. */
const payerBy = ({ rule, insuredAtPensionDate }: FactsOf<'companion-allowance.payer'>): string => {
  if (insuredAtPensionDate.length < 2) return 'the system in which the person was insured last'
  return rule === 'notaries'
    ? 'the one of these with the longest period'
    : 'the one of these that the person joined last'
}

/** Short of the total loss of work capacity, Law 263/2010 does not look at self-care. */
const selfCare = ({ lost, selfCare: kept }: FactsOf<'eligibility.degree-from-facts'>): string =>
  lost === 'at-least-half-lost' || lost === 'kept' ? '' : ` and ${SELF_CARE[kept]}`

export const WORK_AND_CONVERSION: SentencesOf<WorkAndConversionRules> = {
  'entitlement.work-beside-pension': ({ facts, result }) =>
    `In ${DEGREES[facts.degree]}, ${ACTIVITIES[facts.activity]} ` +
    (result === 'allowed' ? 'does not suspend the pension' : 'suspends the pension'),
  'entitlement.old-age-conditions': ({ facts, result }) =>
    `The old-age pension needs a minimum stage of ${stage(facts.minimumStage)} and the contributory stage is ` +
    `${stage(facts.contributoryStage)}, so on ${day(facts.on)} the invalidity pension ${CONVERSIONS[result]}`,
  'entitlement.more-favourable-amount': ({ facts, result }) =>
    `The more favourable of the invalidity pension, ${lei(facts.invalidityLei)}, and the old-age pension, ` +
    `${lei(facts.oldAgeLei)}, is paid: ${lei(result)}`,
  'entitlement.allowance-kept-at-conversion': ({ facts, result }) =>
    result
      ? `The companion allowance of ${DEGREES[facts.degree]} is kept after that`
      : `In ${DEGREES[facts.degree]} there is no companion allowance to be kept`,
  'entitlement.early-pension': ({ facts, result }) =>
    `Under ${LAWS[facts.law]} an early pension ${result ? 'is open' : 'is not open'} to a person who draws an ` +
    'invalidity pension',
  'entitlement.time-on-pension-counts': ({ facts, citation, result }) =>
    `The invalidity pension was drawn ${span(day(facts.drawnFrom), day(facts.drawnUntil))}; of this time ` +
    (isNone(result)
      ? 'nothing counts towards the old-age pension'
      : `${facts.countedUntil === facts.drawnUntil ? 'all' : `the part until ${day(facts.countedUntil)}`} counts towards ` +
        `the old-age pension${citation.act === 'law-360-2023' ? ', as a non-contributory period' : ''}: ${stage(result)}`),
  'entitlement.change-to-be-reported': ({ facts, result }) =>
    `A change of ${day(facts.changedOn)} must be reported within ${days(facts.days)}; the last day is ${day(result)}`,
  'entitlement.added-stage-paid-from': ({ facts, result }) =>
    `The added stage was asked for on ${day(facts.requestedOn)}; the pension increased by it is paid from the first ` +
    `day of the following month, ${day(result)}`,
  'contestation.medical-authorities': ({ facts, result }) =>
    `For ${facts.militaryOrPolice ? 'members' : 'persons other than members'} of the military, police and ` +
    `intelligence services, ${DECIDING[result.decidedBy]} decides on work capacity` +
    (result.endorsedBy ? ` with the endorsement of ${BODIES[result.endorsedBy]}` : '') +
    `, and ${BODIES[result.contestedBefore]} decides on contestations`,
  'potential-stage.after-change-of-degree': ({ facts, result }) =>
    `On the change from ${DEGREES[facts.firstDegree]} to ${DEGREES[facts.newDegree]}, the potential stage ` +
    (isNone(result) ? 'first granted, none, is not changed' : `stays as first granted: ${stage(result)}`),
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    facts.firstDegree === facts.newDegree
      ? `The degree does not change, so the monthly points stay those of ${DEGREES[result]}`
      : `On the change from ${DEGREES[facts.firstDegree]} to ${DEGREES[facts.newDegree]}, the monthly points are ` +
        `those of ${DEGREES[result]}`,
  'eligibility.degree-from-facts': ({ facts, result }) =>
    `${capital(LOSSES[facts.lost])}${selfCare(facts)}, which ` +
    (result === 'none' ? 'amounts to no degree of invalidity' : `is ${DEGREES[result]}`),
  'companion-allowance.payer': ({ facts, result }) =>
    `On ${day(facts.pensionDate)}, the date of the pension, ${insuredIn(facts)}; the companion allowance is paid ` +
    `by ${payerBy(facts)}: ${result}`,
}
