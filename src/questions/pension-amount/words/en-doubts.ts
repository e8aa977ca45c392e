import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PensionAmountDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PensionAmountDoubt> = {
  'index-before-2013': {
    question:
      'From which month was the correction index due for rights opened between 1 January 2011 and 22 January 2013?',
    readings: {
      'not-before-2013':
        'no correction index is due for months before January 2013, 1.06 from January 2013, and the whole index from ' +
        '7 November 2013',
      'from-2013-01': 'the whole correction index is due from January 2013',
      'from-grant': 'the whole correction index is due from the opening of the right',
    },
  },
  'indexed-score': {
    question: 'Is the average annual score rounded again after it is multiplied by the correction index?',
    readings: {
      'five-decimals':
        'the average annual score is rounded again, to five decimals, after it is multiplied by the correction index',
      exact: 'the average annual score is not rounded again after it is multiplied by the correction index',
    },
  },
  'old-amount-after-degree-change': {
    question:
      'After a decision from 1 September 2024 on has changed the degree, is the amount due for August 2024 still the least ' +
      'that is paid?',
    readings: {
      no:
        'the amount due for August 2024 is kept only in the recalculation of 1 September 2024, not in the one after a change ' +
        'of degree',
      'yes-when-degree-rises':
        'after a change to a higher degree of invalidity no less is paid than the amount due for August 2024',
    },
  },
  'recalculation-2024-points': {
    question:
      'Did the recalculation of 1 September 2024 keep the points of the potential stage at the rates of Law 263/2010?',
    readings: {
      kept: 'the recalculation of 1 September 2024 kept the points of the potential stage at the rates of Law 263/2010',
      'at-new-rates':
        'the recalculation of 1 September 2024 counted the points of the potential stage again at the rates of Law ' +
        '360/2023',
    },
  },
}
