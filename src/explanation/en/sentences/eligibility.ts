import type { EligibilityRules } from '../../../questions/eligibility/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, isNone, stage, years } from '../forms.js'
import { bandOfTable3, CAUSES, DEGREES, STATUSES } from '../words.js'

const condition = (isMet: boolean): string => `the condition is ${isMet ? 'met' : 'not met'}`

export const ELIGIBILITY: SentencesOf<EligibilityRules> = {
  'eligibility.below-standard-age': ({ facts, result }) =>
    result
      ? `The medical decision was issued on ${day(facts.decisionIssuedOn)}, before the day on which the standard ` +
        `retirement age is reached, ${day(facts.standardAgeReachedOn)}, so the person was below that age`
      : `The standard retirement age was reached on ${day(facts.standardAgeReachedOn)}, and the medical decision ` +
        `was issued on ${day(facts.decisionIssuedOn)}, so the person was no longer below that age`,
  'eligibility.age-limit-before-2018': ({ facts, result }) =>
    `The age limit has stood expressly in the law only since 1 January 2018; with ` +
    `${day(facts.registeredOn)} as the day of registration, a person past the standard retirement age ` +
    (result ? 'can open the right, without a potential stage' : 'cannot open the right'),
  'eligibility.whatever-the-stage': ({ facts, result }) =>
    `The incapacity${facts.specialStatus ? ` of a ${STATUSES[facts.specialStatus]}` : ''} was caused by ` +
    `${CAUSES[facts.cause]}; this ${result ? 'is' : 'is not'} among the cases that give the right whatever the ` +
    'contribution stage',
  'eligibility.stage-required-by-age': ({ facts, result }) =>
    `A person born on ${day(facts.birthDate)} was ${years(facts.ageYears)} old on ${day(facts.decisionIssuedOn)}, ` +
    `when the medical decision was issued; the row of table 3 ${bandOfTable3(facts.row)} requires a stage of ${stage(result)}`,
  'eligibility.stage-of-table-3': ({ facts, result }) =>
    `The stage required is ${stage(facts.required)} and the stage realised is ${stage(facts.realised)}, ` +
    `so ${condition(result)}`,
  'eligibility.age-condition-binds': ({ facts, result }) =>
    `The Constitutional Court struck down the condition that tied the required stage to the age; for a medical ` +
    `decision issued on ${day(facts.decisionIssuedOn)} that condition ${result ? 'still applies' : 'does not apply'}`,
  'eligibility.contract-stage-left-out': ({ facts, result }) =>
    `Of a stage of ${stage(facts.stageAtDecision)}, the part bought by a social-insurance contract concluded ` +
    `from 1 January 2018 on, ${stage(facts.voluntaryContractStage)}, does not count for opening the right; ` +
    (isNone(result) ? 'nothing is left that counts' : `what counts is ${stage(result)}`),
  'eligibility.any-stage': ({ facts, result }) =>
    `Some contribution stage is needed, however short, and ` +
    (isNone(facts.counted)
      ? 'there is none that counts'
      : `the stage that counts is ${stage(facts.counted)}`) +
    `, so ${condition(result)}`,
  'eligibility.two-of-the-last-five-years': ({ facts, result }) =>
    `In the last 5 years a stage of ${stage(facts.required)} is needed and the stage realised is ${stage(facts.realised)}, ` +
    `so ${condition(result)}`,
  'eligibility.in-practical-training': ({ facts, result }) =>
    `After ${CAUSES[facts.cause]} in practical training, a pupil, apprentice or student ` +
    `needs ${result ? 'no' : 'a'} contribution stage`,
  'eligibility.posted-worker': ({ facts, result }) =>
    `After ${CAUSES[facts.cause]} abroad, a posted worker needs ${result ? 'no' : 'a'} contribution stage`,
  'eligibility.degree-of-the-notaries': ({ facts, result }) =>
    `The notaries' system pays a pension for degrees I and II; the person is placed in ${DEGREES[facts.degree]}, ` +
    `so ${condition(result)}`,
  'eligibility.notary-at-decision': ({ result }) =>
    result
      ? 'The person was a notary public on the day of the medical decision, so the condition is met'
      : 'The person is not recorded as a notary public on the day of the medical decision, so the condition is not met',
}
