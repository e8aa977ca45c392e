import { month, span, day } from '../../../grammar/en/dates.js'
import { age, stage, years } from '../../../grammar/en/forms.js'
import { HANDICAPS } from '../../../grammar/en/vocabulary.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { Sex } from '../../../law/person.js'
import type { CivilMonth } from '../../../values/civil-date.js'
import type { RetirementAgeAnswers } from '../answers.js'
import type { RetirementAgeRules, RetirementConditions } from '../steps.js'

const birthMonths = (first: CivilMonth, last: CivilMonth | undefined): string =>
  first === last ? `in ${month(first)}` : span(month(first), last && month(last))

const conditions = ({ age: reached, completeStage, minimumStage }: RetirementConditions): string =>
  `a standard retirement age of ${age(reached)}, a complete stage of ${stage(completeStage)} ` +
  `and a minimum stage of ${stage(minimumStage)}`

const PEOPLE: Readonly<Record<Sex, string>> = { female: 'women', male: 'men' }

export const SENTENCES: SentencesOf<RetirementAgeRules> = {
  'retirement-age.row-of-annex-5': ({ facts, result }) =>
    `The birth month, ${month(facts.birthMonth)}, falls in the row for ${PEOPLE[facts.sex]} born ` +
    `${birthMonths(facts.rowFrom, facts.rowTo)}, which gives ${conditions(result)}`,
  'retirement-age.conditions-of-the-notaries': ({ facts, result }) =>
    `At an age of ${years(facts.ageOn2013)}${
      facts.professionStageOn2013 ? ` and with ${stage(facts.professionStageOn2013)} in the profession` : ''
    } on 1 January 2013, the notaries' rules give ${conditions(result)}`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `In the case of ${HANDICAPS[facts.handicap]}, the complete stage ` +
    (facts.thirds === 3
      ? `stays the full ${stage(result)}`
      : `is ${facts.thirds === 1 ? 'one third' : 'two thirds'} of ${stage(facts.completeStage)}, that is ${stage(result)}`),
  'retirement-age.reached-on': ({ facts, result }) =>
    `A person born on ${day(facts.birthDate)} reaches the age of ${age(facts.age)} on ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<RetirementAgeAnswers> = {
  'standard-retirement': ({ age: reached, reachedOn, completeStage, minimumStage }) =>
    `Your standard retirement age is ${age(reached)}, and the day on which you reach it is ${day(reachedOn)}. ` +
    `For you, the complete contribution stage is ${stage(completeStage)} and the minimum contribution stage, asked for by the old-age pension alone, is ` +
    stage(minimumStage),
}
