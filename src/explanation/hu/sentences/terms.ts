import type { TermsRules } from '../../../law/registry/terms.js'
import type { SentencesOf } from '../../phrasebook.js'
import { dayItself, fromDay, onDay, ontoDay } from '../dates.js'
import { days } from '../forms.js'
import { TERM_UNITS } from '../words-of-procedure.js'

const COUNTED = {
  'free-days': 'sem az első, sem az utolsó napot nem számítva',
  'calendar-days': 'csak az első napot nem számítva',
} as const

export const TERMS: SentencesOf<TermsRules> = {
  'terms.count-of-days': ({ facts, result }) =>
    `A határidő ${days(facts.length)} ${fromDay(facts.from)}, ${COUNTED[facts.reading]}; lejártának napja ${dayItself(result)}`,
  'terms.corresponding-day': ({ facts, result }) =>
    `A határidő ${facts.length} ${TERM_UNITS[facts.unit]} ${fromDay(facts.from)}; a megfelelő naptári napon, ` +
    `${onDay(result)} jár le`,
  'terms.next-working-day': ({ facts, result }) =>
    `${dayItself(facts.day)} nem munkanap, ezért a határidő lejárta a következő munkanapra, ${ontoDay(result)} tolódik`,
}
