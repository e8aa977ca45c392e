import { day } from '../../../grammar/en/dates.js'
import { days } from '../../../grammar/en/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ReportingAnswers } from '../answers.js'
import type { ReportingRules } from '../steps.js'

export const SENTENCES: SentencesOf<ReportingRules> = {
  'entitlement.change-to-be-reported': ({ facts, result }) =>
    `A change of ${day(facts.changedOn)} must be reported within ${days(facts.days)}; the last day is ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<ReportingAnswers> = {
  'change-reported-by': last => `You must report the change by ${day(last)}`,
}
