import type { DoubtsInWords } from '../../../grammar/words.js'
import type { EligibilityDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<EligibilityDoubt> = {
  'age-band-edge': {
    question:
      'Table 3 prints its age bands as “20-23”, “23-25” and so on. A person whose age in completed years, such as ' +
      '23, stands in two bands: to which of them does that person belong?',
    readings: {
      'lower-included':
        'a person whose age is the common edge of two bands of table 3 belongs to the band that begins with that age',
      'upper-included':
        'a person whose age is the common edge of two bands of table 3 belongs to the band that ends with that age',
    },
  },
  'age-limit-before-2018': {
    question:
      'Before 1 January 2018, could a person who had already reached the standard retirement age open a right to ' +
      'the invalidity pension under Law 263/2010?',
    readings: {
      'not-entitled':
        'before 1 January 2018, a person who had already reached the standard retirement age could not open a right ' +
        'to the invalidity pension',
      'entitled-without-potential-stage':
        'before 1 January 2018, a person who had already reached the standard retirement age could open a right to ' +
        'the invalidity pension, but without a potential stage',
    },
  },
  'ccr-680-2012': {
    question:
      'The Constitutional Court, in Decision 680/2012, struck down the condition that tied the required stage to ' +
      'the age: for which medical decisions does that condition still apply?',
    readings: {
      'from-2012-06-26':
        'the age condition of table 3 applies only to medical decisions issued before 26 June 2012',
      'never-bound': 'the age condition of table 3 applies to no medical decision, whatever its date',
      'until-2013-03-15':
        'the age condition of table 3 applies to all medical decisions issued before 15 March 2013',
    },
  },
  'posted-worker-stage': {
    question: 'Does a posted worker who has a work accident abroad need a contribution stage?',
    readings: {
      needed:
        'a posted worker who has a work accident abroad needs some contribution stage, like any other person',
      'not-needed': 'a posted worker who has a work accident abroad needs no contribution stage',
    },
  },
  'unread-2-of-5-rule': {
    question:
      'After an ordinary disease, must 2 years of contribution stage fall in the last 5 years, as a page ' +
      'published in 2019 says?',
    readings: {
      'not-applied':
        'after an ordinary disease, no part of the contribution stage has to fall in the last 5 years',
      applied:
        'after an ordinary disease, at least 2 years of contribution stage must fall in the last 5 years',
    },
  },
}
