import type { CivilMonth } from '../../../values/civil-date.js'
import type { RetirementAgeRules, RetirementConditions } from '../../../law/registry/retirement-age.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the, The } from '../articles.js'
import { fromMonth, inMonth, month, monthsFromTo, onDay } from '../dates.js'
import { age, aged, stage, years } from '../forms.js'
import { BORN } from '../words.js'

const conditions = ({ age: reached, completeStage, minimumStage }: RetirementConditions): string =>
  `a standard nyugdíjkorhatár ${age(reached)}, a teljes járulékfizetési időszak ${stage(completeStage)}, ` +
  `a minimális ${stage(minimumStage)}`

/** In the month, in the months from one to the other, or in any month from one on. */
const bornIn = (rowFrom: CivilMonth, rowTo: CivilMonth | undefined): string => {
  if (rowTo === undefined) return `${fromMonth(rowFrom)} kezdve`
  return rowTo === rowFrom ? inMonth(rowFrom) : monthsFromTo(rowFrom, rowTo)
}

export const RETIREMENT_AGE: SentencesOf<RetirementAgeRules> = {
  'retirement-age.row-of-annex-5': ({ facts, result }) =>
    `A születés hónapja ${month(facts.birthMonth)}; ${the(bornIn(facts.rowFrom, facts.rowTo))} született ` +
    `${BORN[facts.sex]} vonatkozó sor szerint ${conditions(result)}`,
  'retirement-age.conditions-of-the-notaries': ({ facts, result }) =>
    `A közjegyzők rendszerében ${conditions(result)}` +
    (facts.professionStageOn2013
      ? `; 2013. január 1-jén a betöltött életkor ${years(facts.ageOn2013)}, a szakmában töltött idő ` +
        stage(facts.professionStageOn2013)
      : ''),
  'retirement-age.reached-on': ({ facts, result }) =>
    `${The(onDay(facts.birthDate))} született személy ${aged(facts.age)} korát ${onDay(result)} tölti be`,
}
