import type { CivilDate } from '../../../values/civil-date.js'
import type { TermsRules, TermUnit } from '../../../terms/steps.js'
import { partsOfDay } from '../../../grammar/numerals.js'
import type { SentencesOf } from '../../phrasebook.js'
import { The } from '../articles.js'
import { dayItself, fromDay, onDay, ontoDay } from '../dates.js'
import { TERM_LENGTHS } from '../words-of-procedure.js'

const COUNTED = {
  'free-days': 'az első és az utolsó nap kihagyásával',
  'calendar-days': 'csak az első nap kihagyásával',
} as const

/** A 30 napos határidő 2026. május 4-étől számítva */
const term = (length: number, unit: TermUnit, from: CivilDate): string =>
  `${The(`${length} ${TERM_LENGTHS[unit]}`)} határidő ${fromDay(from)} számítva`

/** The day of the same number, or the last of a month that has none. */
const calendarDay = (from: CivilDate, end: CivilDate): string =>
  partsOfDay(from).day === partsOfDay(end).day
    ? 'az ugyanolyan számú napon'
    : 'az ugyanolyan számú nap híján a hónap utolsó napján'

export const TERMS: SentencesOf<TermsRules> = {
  'terms.count-of-days': ({ facts, result }) =>
    `${term(facts.length, 'days', facts.from)}, ${COUNTED[facts.reading]}, ${onDay(result)} jár le`,
  'terms.corresponding-day': ({ facts, result }) =>
    `${term(facts.length, facts.unit, facts.from)} ${calendarDay(facts.from, result)}, ${onDay(result)} jár le`,
  'terms.next-working-day': ({ facts, result }) =>
    `${dayItself(facts.day)} nem munkanap, ezért a határidő vége a következő munkanapra, ${ontoDay(result)} tolódik`,
}
