import { The } from '../../grammar/hu/articles.js'
import { fromDay, dayItself, onDay, ontoDay } from '../../grammar/hu/dates.js'
import { partsOfDay } from '../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../grammar/words.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { TermsAnswers } from '../answers.js'
import type { TermsRules, TermsDoubt, TermUnit } from '../steps.js'

export const DOUBTS: DoubtsInWords<TermsDoubt> = {
  'term-counting': {
    question: 'Kimarad-e a napokban megadott határidőből az első és az utolsó nap is?',
    readings: {
      'free-days': 'sem az első, sem az utolsó nap nem számít bele a napokban megadott határidőbe',
      'calendar-days': 'csak az első nap nem számít bele a napokban megadott határidőbe',
    },
  },
}

const COUNTED = {
  'free-days': 'az első és az utolsó nap kihagyásával',
  'calendar-days': 'csak az első nap kihagyásával',
} as const

/** 30 napos, 1 hónapos, 1 éves */
const TERM_LENGTHS: Readonly<Record<TermUnit, string>> = {
  days: 'napos',
  months: 'hónapos',
  years: 'éves',
}

/** A 30 napos határidő 2026. május 4-étől számítva */
const term = (length: number, unit: TermUnit, from: CivilDate): string =>
  `${The(`${length} ${TERM_LENGTHS[unit]}`)} határidő ${fromDay(from)} számítva`

/** The day of the same number, or the last of a month that has none. */
const calendarDay = (from: CivilDate, end: CivilDate): string =>
  partsOfDay(from).day === partsOfDay(end).day
    ? 'az ugyanolyan számú napon'
    : 'az ugyanolyan számú nap híján a hónap utolsó napján'

export const SENTENCES: SentencesOf<TermsRules> = {
  'terms.count-of-days': ({ facts, result }) =>
    `${term(facts.length, 'days', facts.from)}, ${COUNTED[facts.reading]}, ${onDay(result)} jár le`,
  'terms.corresponding-day': ({ facts, result }) =>
    `${term(facts.length, facts.unit, facts.from)} ${calendarDay(facts.from, result)}, ${onDay(result)} jár le`,
  'terms.next-working-day': ({ facts, result }) =>
    `${dayItself(facts.day)} nem munkanap, ezért a határidő vége a következő munkanapra, ${ontoDay(result)} tolódik`,
}

export const CONCLUSIONS: ConclusionsOf<TermsAnswers> = {
  'end-of-term': on => `A határidő utolsó napja ${dayItself(on)}`,
}
