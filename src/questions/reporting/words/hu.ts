import { untilDay, dayItself } from '../../../grammar/hu/dates.js'
import { days } from '../../../grammar/hu/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ReportingAnswers } from '../answers.js'
import type { ReportingRules } from '../steps.js'

export const SENTENCES: SentencesOf<ReportingRules> = {
  'entitlement.change-to-be-reported': ({ facts, result }) =>
    `A változás napja ${dayItself(facts.changedOn)}; bejelentésére ${days(facts.days)} van, az utolsó nap ${dayItself(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<ReportingAnswers> = {
  'change-reported-by': on => `Önnek a változást ${untilDay(on)} be kell jelentenie`,
}
