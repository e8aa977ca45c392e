import { day } from '../../grammar/ro/dates.js'
import { days, months, years } from '../../grammar/ro/forms.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../grammar/words.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { TermsAnswers } from '../answers.js'
import type { TermsRules, TermsDoubt, TermUnit } from '../steps.js'

export const DOUBTS: DoubtsInWords<TermsDoubt> = {
  'term-counting': {
    question:
      'La termenele pe zile nu intră în calcul nici ziua de la care încep, nici ziua în care se împlinesc?',
    readings: {
      'free-days':
        'la termenele pe zile nu intră în calcul nici ziua de la care termenul începe, nici ziua în care se împlinește',
      'calendar-days': 'la termenele pe zile numai ziua de la care termenul începe nu intră în calcul',
    },
  },
}

const LENGTHS: Readonly<Record<TermUnit, (length: number) => string>> = { days, months, years }

const COUNTED: Readonly<Record<ReadingOf<'term-counting'>, string>> = {
  'free-days': 'nu intră în calcul ziua de la care începe, nici ziua în care se împlinește',
  'calendar-days': 'numai ziua de la care începe nu intră în calcul',
}

/** Whether a month had the day to end on. */
const corresponds = (from: string, to: string): boolean => from.slice(8) === to.slice(8)

export const SENTENCES: SentencesOf<TermsRules> = {
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

export const CONCLUSIONS: ConclusionsOf<TermsAnswers> = {
  'end-of-term': lastDay => `Ultima zi a termenului este ${day(lastDay)}`,
}
