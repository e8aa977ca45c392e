import { day } from '../../grammar/en/dates.js'
import { count } from '../../grammar/en/forms.js'
import { partsOfDay } from '../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../grammar/words.js'
import type { FactsOf } from '../../law/step.js'
import type { TermsAnswers } from '../answers.js'
import type { TermsRules, TermsDoubt, TermUnit } from '../steps.js'

export const DOUBTS: DoubtsInWords<TermsDoubt> = {
  'term-counting': {
    question: 'Does a term counted in days leave out both its first and its last day?',
    readings: {
      'free-days': 'neither the first nor the last day of a term counted in days is counted',
      'calendar-days': 'only the first day of a term counted in days is left out of the count',
    },
  },
}

const COUNTED: Readonly<Record<FactsOf<TermsRules, 'terms.count-of-days'>['reading'], string>> = {
  'free-days': 'with neither the first nor the last day counted',
  'calendar-days': 'with the first day not counted',
}

const UNITS: Readonly<Record<TermUnit, readonly [one: string, many: string]>> = {
  days: ['day', 'days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
}

export const SENTENCES: SentencesOf<TermsRules> = {
  'terms.count-of-days': ({ facts, result }) =>
    `A term of ${count(facts.length, ...UNITS.days)} from ${day(facts.from)}, ${COUNTED[facts.reading]}, ` +
    `runs to ${day(result)}`,
  'terms.corresponding-day': ({ facts, result }) =>
    `A term of ${count(facts.length, ...UNITS[facts.unit])} from ${day(facts.from)} ends on ${day(result)}, ` +
    (partsOfDay(facts.from).day === partsOfDay(result).day
      ? 'the corresponding day'
      : 'the last day of a month that has no corresponding day'),
  'terms.next-working-day': ({ facts, result }) =>
    `${day(facts.day)} is not a working day, so the term moves to the next working day, ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<TermsAnswers> = {
  'end-of-term': last => `The last day of the term is ${day(last)}`,
}
