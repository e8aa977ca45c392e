import { day } from '../../../grammar/ro/dates.js'
import { days } from '../../../grammar/ro/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ReportingAnswers } from '../answers.js'
import type { ReportingRules } from '../steps.js'

export const SENTENCES: SentencesOf<ReportingRules> = {
  'entitlement.change-to-be-reported': ({ facts, result }) =>
    `Schimbarea din ${day(facts.changedOn)} se comunică casei de pensii în termen de ${days(facts.days)}; ultima zi este ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<ReportingAnswers> = {
  'change-reported-by': deadline =>
    `Schimbarea trebuie comunicată casei de pensii cel târziu la ${day(deadline)}`,
}
