import { the, The } from '../../../grammar/hu/articles.js'
import { fromMonth, inMonth, monthsFromTo, dayItself, month, onDay } from '../../../grammar/hu/dates.js'
import { age, stage, years, aged } from '../../../grammar/hu/forms.js'
import { HANDICAPS } from '../../../grammar/hu/vocabulary.js'
import { capital } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { Sex } from '../../../law/person.js'
import type { FactsOf } from '../../../law/step.js'
import type { CivilMonth } from '../../../values/civil-date.js'
import type { RetirementAgeAnswers } from '../answers.js'
import type { RetirementAgeRules, RetirementConditions } from '../steps.js'

const conditions = ({ age: reached, completeStage, minimumStage }: RetirementConditions): string =>
  `a standard nyugdíjkorhatár ${age(reached)}, a teljes szolgálati idő ${stage(completeStage)}, ` +
  `a minimális ${stage(minimumStage)}`

type FactsOfNotaries = FactsOf<RetirementAgeRules, 'retirement-age.conditions-of-the-notaries'>

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

/** született ... */
const BORN: Readonly<Record<Sex, string>> = { female: 'nőkre', male: 'férfiakra' }

const THIRDS = ['', 'az egyharmada', 'a kétharmada', 'az egésze'] as const

export const SENTENCES: SentencesOf<RetirementAgeRules> = {
  'retirement-age.row-of-annex-5': ({ facts, result }) =>
    `A születés hónapja ${month(facts.birthMonth)}; az 5. mellékletnek ${the(bornIn(facts.rowFrom, facts.rowTo))} ` +
    `született ${BORN[facts.sex]} vonatkozó sora szerint ${conditions(result)}`,
  'retirement-age.conditions-of-the-notaries': ({ facts, result }) =>
    capital(`${on2013(facts)}a közjegyzők rendszerében ${conditions(result)}`),
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `A teljes szolgálati idő kedvezmény nélkül ${stage(facts.completeStage)}; ${HANDICAPS[facts.handicap]} esetén ennek ` +
    `${THIRDS[facts.thirds] ?? ''} szükséges: ${stage(result)}`,
  'retirement-age.reached-on': ({ facts, result }) =>
    `${The(onDay(facts.birthDate))} született személy ${aged(facts.age)} korát ${onDay(result)} tölti be`,
}

export const CONCLUSIONS: ConclusionsOf<RetirementAgeAnswers> = {
  'standard-retirement': ({ age: reached, reachedOn, completeStage, minimumStage }) =>
    `Az Ön standard nyugdíjkorhatára ${age(reached)}, betöltésének napja ${dayItself(reachedOn)}. ` +
    `A teljes szolgálati idő ${stage(completeStage)}, a minimális, amelyet csak az öregségi nyugdíjhoz kérnek, ${stage(minimumStage)}`,
}
