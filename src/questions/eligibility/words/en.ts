import { period, day } from '../../../grammar/en/dates.js'
import { paragraph, stage, list, years } from '../../../grammar/en/forms.js'
import { DEGREES, STATUSES } from '../../../grammar/en/vocabulary.js'
import { isNone, capital } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { EligibilityAnswers } from '../answers.js'
import type { EligibilityRules } from '../steps.js'
import {
  WHAT_OPENS,
  REASONS,
  OPENED,
  met,
  CAUSES,
  bandOfTable3,
  condition,
  LOSSES,
  selfCare,
} from './en-vocabulary.js'

export const SENTENCES: SentencesOf<EligibilityRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result }) =>
    `On ${day(facts.decisionIssuedOn)} the stage realised is ${stage(facts.stageAtDecision)}, and for ` +
    `${OPENED[result.opens]} ` +
    (isNone(result.missingStage)
      ? 'no stage is missing'
      : `the stage missing is ${stage(result.missingStage)}`) +
    met(result),
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
  'eligibility.any-stage': ({ citation, facts, result }) =>
    `Some ${citation.act === 'law-360-2023' ? 'contributory' : 'contribution'} stage is needed, however short, and ` +
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
  'eligibility.degree-from-facts': ({ facts, result }) =>
    `${capital(LOSSES[facts.lost])}${selfCare(facts)}, which ` +
    (result === 'none' ? 'amounts to no degree of invalidity' : `is ${DEGREES[result]}`),
}

export const CONCLUSIONS: ConclusionsOf<EligibilityAnswers> = {
  'first-eligible-stage': ({ opens, missingStage, metFrom, metUntil, stageThen }) =>
    paragraph(
      isNone(missingStage)
        ? `On the day of the medical decision given, no contribution stage is missing for ${WHAT_OPENS[opens]}`
        : `On the day of the medical decision given, the contribution stage missing for ${WHAT_OPENS[opens]} is ` +
            stage(missingStage),
      opens === 'potential-stage' && 'The right to the pension does not depend on that stage',
      metFrom &&
        'If your contribution stage goes on growing day by day, it is long enough for a medical decision issued ' +
          period(metFrom, metUntil),
      !metFrom &&
        (isNone(missingStage)
          ? 'But no day is left for a medical decision before the standard retirement age'
          : 'Even if your contribution stage goes on growing day by day, there is no day before the standard ' +
            'retirement age on which it would be long enough'),
      metFrom && stageThen && `On ${day(metFrom)} it would be ${stage(stageThen)}`,
    ),
  'classify-degree': degree =>
    `What is described ${degree === 'none' ? 'amounts to no degree' : `matches ${DEGREES[degree]}`} of invalidity. ` +
    'If the doctor has set a degree, that one counts',
  eligibility: eligibility =>
    eligibility.entitled
      ? 'You have a right to the invalidity pension'
      : paragraph(
          `You have no right to the invalidity pension, because ${list(eligibility.reasons.map(({ code }) => REASONS[code]))}`,
          eligibility.missingStage && `The contribution stage you lack is ${stage(eligibility.missingStage)}`,
        ),
  'required-stage': required =>
    `At your age on the day of the medical decision, table 3 requires a contribution stage of ${stage(required)}`,
}

export { DOUBTS } from './en-doubts.js'
