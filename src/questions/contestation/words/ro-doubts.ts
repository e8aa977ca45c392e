import { type HeldIn, heldIn } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords } from '../../../grammar/words.js'
import type { ContestationDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<ContestationDoubt> = {
  'pension-contest-2024': {
    question:
      'Deciziile de pensie emise de la 1 ianuarie 2024 până la 31 august 2024 se contestă la tribunal sau la Comisia Centrală de Contestații?',
    readings: {
      'tribunal-45':
        'deciziile de pensie emise de la 1 ianuarie 2024 până la 31 august 2024 se contestă la tribunal, în termen de 45 de zile',
      'commission-30':
        'deciziile de pensie emise de la 1 ianuarie 2024 până la 31 august 2024 se contestă la Comisia Centrală de Contestații, în termen de 30 de zile',
    },
  },
  'terms-in-emergency': {
    question: 'Termenele de contestare au fost suspendate de la 16 martie 2020 până la 14 mai 2020?',
    readings: {
      'not-suspended':
        'termenele de contestare au curs și de la 16 martie 2020 până la 14 mai 2020, în starea de urgență',
      suspended:
        'termenele de contestare au fost suspendate de la 16 martie 2020 până la 14 mai 2020, pe durata stării de urgență',
    },
  },
}

/** The reading under which a rule worked, as a clause. */
export const held: HeldIn<ContestationDoubt> = heldIn(DOUBTS)
