import type { FactsOf } from '../../../questions/every-step.js'
import type { TermsRules } from '../../../terms/steps.js'
import { partsOfDay } from '../../../grammar/numerals.js'
import type { SentencesOf } from '../../phrasebook.js'
import { count, day } from '../forms.js'
import { UNITS } from '../words-of-procedure.js'

const COUNTED: Readonly<Record<FactsOf<'terms.count-of-days'>['reading'], string>> = {
  'free-days': 'with neither the first nor the last day counted',
  'calendar-days': 'with the first day not counted',
}

export const TERMS_IN_DAYS: SentencesOf<TermsRules> = {
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
