import type { RetirementAgeRules, RetirementConditions } from '../../../questions/retirement-age/steps.js'
import type { CivilMonth } from '../../../values/civil-date.js'
import type { SentencesOf } from '../../phrasebook.js'
import { age, day, month, span, stage, years } from '../forms.js'
import { PEOPLE } from '../words.js'

const birthMonths = (first: CivilMonth, last: CivilMonth | undefined): string =>
  first === last ? `in ${month(first)}` : span(month(first), last && month(last))

const conditions = ({ age: reached, completeStage, minimumStage }: RetirementConditions): string =>
  `a standard retirement age of ${age(reached)}, a complete stage of ${stage(completeStage)} ` +
  `and a minimum stage of ${stage(minimumStage)}`

export const RETIREMENT_AGE: SentencesOf<RetirementAgeRules> = {
  'retirement-age.row-of-annex-5': ({ facts, result }) =>
    `The birth month, ${month(facts.birthMonth)}, falls in the row for ${PEOPLE[facts.sex]} born ` +
    `${birthMonths(facts.rowFrom, facts.rowTo)}, which gives ${conditions(result)}`,
  'retirement-age.conditions-of-the-notaries': ({ facts, result }) =>
    `At an age of ${years(facts.ageOn2013)}${
      facts.professionStageOn2013 ? ` and with ${stage(facts.professionStageOn2013)} in the profession` : ''
    } on 1 January 2013, the notaries' rules give ${conditions(result)}`,
  'retirement-age.reached-on': ({ facts, result }) =>
    `A person born on ${day(facts.birthDate)} reaches the age of ${age(facts.age)} on ${day(result)}`,
}
