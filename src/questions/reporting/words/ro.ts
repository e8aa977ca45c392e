import type { WordsOf } from '../../../grammar/words.js'
import type { ReportingAnswers } from '../answers.js'
import type { ReportingRules } from '../steps.js'
import { day, days } from '../../../grammar/ro/forms.js'

export const RO: WordsOf<ReportingRules, ReportingAnswers> = {
  sentences: {
    'entitlement.change-to-be-reported': ({ facts, result }) =>
      `Schimbarea din ${day(facts.changedOn)} se comunică casei de pensii în termen de ${days(facts.days)}; ultima zi este ${day(result)}`,
  },
  conclusions: {
    'change-reported-by': deadline =>
      `Schimbarea trebuie comunicată casei de pensii cel târziu la ${day(deadline)}`,
  },
  doubts: {},
}
