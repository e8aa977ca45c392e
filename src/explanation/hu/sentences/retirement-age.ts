import type { CivilMonth } from '../../../values/civil-date.js'
import type { RetirementAgeRules, RetirementConditions } from '../../../questions/retirement-age/steps.js'
import type { FactsOf } from '../../../questions/every-step.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, the, The } from '../articles.js'
import { fromMonth, inMonth, month, monthsFromTo, onDay } from '../dates.js'
import { age, aged, stage, years } from '../forms.js'
import { BORN } from '../words.js'

const conditions = ({ age: reached, completeStage, minimumStage }: RetirementConditions): string =>
  `a standard nyugdíjkorhatár ${age(reached)}, a teljes járulékfizetési időszak ${stage(completeStage)}, ` +
  `a minimális ${stage(minimumStage)}`

type FactsOfNotaries = FactsOf<'retirement-age.conditions-of-the-notaries'>

/** In the month, in the months from one to the other, or in any month from one on. */
const bornIn = (rowFrom: CivilMonth, rowTo: CivilMonth | undefined): string => {
  if (rowTo === undefined) return `${fromMonth(rowFrom)} kezdve`
  return rowTo === rowFrom ? inMonth(rowFrom) : monthsFromTo(rowFrom, rowTo)
}

/** The day that parts those of the transition from the others; who was born later has no age on it. */
const on2013 = ({ ageOn2013, professionStageOn2013: stageThen }: FactsOfNotaries): string => {
  if (ageOn2013 === 0) return ''
  const inProfession = stageThen ? `, a közjegyzői szakmában töltött idő ${stage(stageThen)}` : ''
  return `a 2013. január 1-jén betöltött életkor ${years(ageOn2013)}${inProfession}; `
}

export const RETIREMENT_AGE: SentencesOf<RetirementAgeRules> = {
  'retirement-age.row-of-annex-5': ({ facts, result }) =>
    `A születés hónapja ${month(facts.birthMonth)}; az 5. mellékletnek ${the(bornIn(facts.rowFrom, facts.rowTo))} ` +
    `született ${BORN[facts.sex]} vonatkozó sora szerint ${conditions(result)}`,
  'retirement-age.conditions-of-the-notaries': ({ facts, result }) =>
    capital(`${on2013(facts)}a közjegyzők rendszerében ${conditions(result)}`),
  'retirement-age.reached-on': ({ facts, result }) =>
    `${The(onDay(facts.birthDate))} született személy ${aged(facts.age)} korát ${onDay(result)} tölti be`,
}
