import type { DoubtsInWords } from '../../../grammar/words.js'
import type { DoubtOfCauses } from '../steps.js'

/** What is open of what suspends the payment, and of its twelve months. */
export const DOUBTS_OF_CAUSES: DoubtsInWords<DoubtOfCauses> = {
  'emergency-twelve-months': {
    question:
      'Does payment that was suspended from 1 July 2020 for want of current medical documents cease after 12 months?',
    readings: {
      no: 'payment suspended from 1 July 2020 for want of current medical documents does not cease by the passing of 12 months',
      'from-2020-06-15':
        'payment suspended from 1 July 2020 for want of current medical documents ceases from 1 July 2021, after 12 ' +
        'months counted from 15 June 2020',
    },
  },
  'imputable-documents': {
    question:
      "Under Law 360/2023, do documents not presented or a programme not followed suspend payment only through the pensioner's own fault?",
    readings: {
      'imputable-only':
        "documents not presented or a rehabilitation programme not followed suspend payment only through the pensioner's own fault",
      always:
        'documents not presented or a rehabilitation programme not followed suspend payment even where the pensioner is not at fault',
    },
  },
  'moved-review-360': {
    question:
      'Under Law 360/2023, by when must a medical review be made up for that was missed through no fault of the pensioner?',
    readings: {
      'no-limit':
        'under Law 360/2023 a medical review missed through no fault of the pensioner suspends nothing, and no last day ' +
        'for making up for it is set',
      'end-of-next-month':
        'under Law 360/2023 a medical review missed through no fault of the pensioner is made up for by the last day of ' +
        'the month after the one in which it was due',
    },
  },
  'new-decision-lifts-programme': {
    question:
      'Under Law 360/2023, does a new medical decision that places the pensioner in a degree of invalidity also end a ' +
      'suspension for a rehabilitation programme not followed?',
    readings: {
      no:
        'a new medical decision does not end a suspension for a rehabilitation programme not followed, and payment is ' +
        'resumed only on request and on proof that the programme is followed',
      yes:
        'a new medical decision that places the pensioner in a degree of invalidity also ends a suspension for a ' +
        'rehabilitation programme not followed, from the month after its issue',
    },
  },
  'own-request-263': {
    question: "Could payment be suspended at the pensioner's own request before 1 September 2024?",
    readings: {
      'no-effect': "before 1 September 2024 the pensioner's own request could not suspend payment",
      'as-law-360':
        "payment could be suspended at the pensioner's own request before 1 September 2024 too, from the month after " +
        'the request, and be resumed on request',
    },
  },
  'twelve-months-stop': {
    question:
      'If the pensioner came to the medical review within the 12 months but the new medical decision was issued after ' +
      'them, has payment ended?',
    readings: {
      'presented-stops':
        'payment does not end where the pensioner came to the medical review within the 12 months, even if the new ' +
        'medical decision was issued after them',
      'decision-stops':
        'payment ends where the new medical decision was not issued within the 12 months, even if the pensioner came to ' +
        'the medical review within them',
    },
  },
  'work-suspension-across-2024': {
    question:
      'Is payment that was suspended for work beside the pension under Law 263/2010, and not resumed by 1 September 2024, ' +
      'resumed from then on without a request?',
    readings: {
      'from-2024-09-01':
        'payment suspended for work beside the pension is resumed from 1 September 2024 without a request, because work ' +
        'is no longer a cause of suspension',
      'on-request':
        'payment suspended for work beside the pension is resumed only on request, even after 1 September 2024',
    },
  },
}
