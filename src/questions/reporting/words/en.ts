import type { WordsOf } from '../../../grammar/words.js'
import type { ReportingAnswers } from '../answers.js'
import type { ReportingRules } from '../steps.js'
import { day, days } from '../../../grammar/en/forms.js'

export const EN: WordsOf<ReportingRules, ReportingAnswers> = {
  sentences: {
    'entitlement.change-to-be-reported': ({ facts, result }) =>
      `A change of ${day(facts.changedOn)} must be reported within ${days(facts.days)}; the last day is ${day(result)}`,
  },
  conclusions: {
    'change-reported-by': last => `You must report the change by ${day(last)}`,
  },
  doubts: {},
}
