import type { ReadingOf } from '../../../law/open-questions.js'
import type { TermsRules, TermUnit } from '../../../terms/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, days, months, years } from '../forms.js'

const LENGTHS: Readonly<Record<TermUnit, (length: number) => string>> = { days, months, years }

const COUNTED: Readonly<Record<ReadingOf<'term-counting'>, string>> = {
  'free-days': 'nu intră în calcul ziua de la care începe, nici ziua în care se împlinește',
  'calendar-days': 'numai ziua de la care începe nu intră în calcul',
}

/** Whether a month had the day to end on. */
const corresponds = (from: string, to: string): boolean => from.slice(8) === to.slice(8)

export const TERMS: SentencesOf<TermsRules> = {
  'terms.count-of-days': ({ facts, result }) =>
    `Termenul de ${days(facts.length)} curge de la ${day(facts.from)}; ${COUNTED[facts.reading]}, deci se împlinește la ` +
    day(result),
  'terms.corresponding-day': ({ facts, result }) =>
    `Termenul de ${LENGTHS[facts.unit](facts.length)} curge de la ${day(facts.from)} și se împlinește ` +
    (corresponds(facts.from, result)
      ? `în ziua corespunzătoare, ${day(result)}`
      : `la ${day(result)}, ultima zi a lunii, deoarece în acea lună nu există o zi corespunzătoare`),
  'terms.next-working-day': ({ facts, result }) =>
    `Ziua de ${day(facts.day)} este nelucrătoare, deci termenul se prelungește până în prima zi lucrătoare care urmează, ${day(result)}`,
}
