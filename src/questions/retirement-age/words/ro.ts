import { month, day } from '../../../grammar/ro/dates.js'
import { age, stage, years } from '../../../grammar/ro/forms.js'
import { HANDICAPS } from '../../../grammar/ro/vocabulary.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { Sex } from '../../../law/person.js'
import type { CivilMonth } from '../../../values/civil-date.js'
import type { RetirementAgeAnswers } from '../answers.js'
import type { RetirementAgeRules } from '../steps.js'

/** The row of the annex, which may be of one month and may have no end. */
const bornWithin = (from: CivilMonth, to: CivilMonth | undefined): string => {
  if (to === undefined) return `începând cu ${month(from)}`
  return from === to ? `în ${month(from)}` : `din ${month(from)} până în ${month(to)}`
}

const THOSE_BORN: Readonly<Record<Sex, string>> = {
  female: 'femeile născute',
  male: 'bărbații născuți',
}

const partOf = (thirds: number, complete: string, part: string): string =>
  thirds === 3
    ? `cel obișnuit, de ${complete}`
    : `${thirds === 1 ? 'o treime' : 'două treimi'} din cel obișnuit, de ${complete}, adică ${part}`

export const SENTENCES: SentencesOf<RetirementAgeRules> = {
  'retirement-age.row-of-annex-5': ({ facts, result }) =>
    `Luna nașterii este ${month(facts.birthMonth)}; pentru ${THOSE_BORN[facts.sex]} ${bornWithin(facts.rowFrom, facts.rowTo)}, ` +
    `vârsta standard de pensionare este de ${age(result.age)}, stagiul complet de cotizare este de ${stage(result.completeStage)}, ` +
    `iar stagiul minim de cotizare este de ${stage(result.minimumStage)}`,
  'retirement-age.conditions-of-the-notaries': ({ facts, result }) =>
    `La 1 ianuarie 2013 vârsta era de ${years(facts.ageOn2013)}, iar perioada realizată în profesie ` +
    `${facts.professionStageOn2013 ? `era de ${stage(facts.professionStageOn2013)}` : 'nu este indicată'}; ` +
    `vârsta standard de pensionare este de ${age(result.age)}, perioada completă de contribuție este de ${stage(result.completeStage)}, ` +
    `iar perioada minimă de contribuție este de ${stage(result.minimumStage)}`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `Pentru ${HANDICAPS[facts.handicap]}, stagiul complet de cotizare aplicabil este ` +
    partOf(facts.thirds, stage(facts.completeStage), stage(result)),
  'retirement-age.reached-on': ({ facts, result }) =>
    `Cine s-a născut la ${day(facts.birthDate)} împlinește vârsta standard de pensionare, de ${age(facts.age)}, la ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<RetirementAgeAnswers> = {
  'standard-retirement': ({ age: standard, reachedOn, completeStage, minimumStage }) =>
    `Vârsta standard de pensionare este de ${age(standard)} și se împlinește la ${day(reachedOn)}. ` +
    `Stagiul complet este de ${stage(completeStage)}, iar stagiul minim, cerut numai pentru pensia pentru limită de vârstă, este de ${stage(minimumStage)}`,
}
