import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PaymentDoubt } from '../steps.js'
import { DOUBTS_OF_CAUSES } from './en-doubts-of-causes.js'
import { DOUBTS_OF_RETURN } from './en-doubts-of-return.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PaymentDoubt> = {
  ...DOUBTS_OF_CAUSES,
  ...DOUBTS_OF_RETURN,
  'alert-validity': {
    question:
      'Did the state of alert that followed the emergency of 2020 keep medical decisions valid until 6 June 2022?',
    readings: {
      no: 'the state of alert that followed the emergency of 2020 did not prolong medical decisions',
      yes: 'the state of alert that followed the emergency of 2020 kept medical decisions valid until 6 June 2022',
    },
  },
  'emergency-window': {
    question:
      'The state of emergency ended on 14 May 2020: do its rules also cover a medical decision valid until 15 May 2020?',
    readings: {
      notice:
        'a medical decision valid until 15 May 2020 is covered by the rules of the state of emergency, as the notice ' +
        'of the pension houses says',
      decree:
        'a medical decision valid until 15 May 2020 is not covered by the rules of the state of emergency, which had ' +
        'ended the day before',
    },
  },
  'removed-before-suspension': {
    question:
      'Under Law 263/2010, if the cause is gone before the first day of the suspension, is payment suspended at all?',
    readings: {
      'never-suspended': 'a cause that is gone before the first day of its suspension suspends nothing',
      'suspended-until-request':
        'payment is suspended until it is asked for again, even though the cause was gone before the first day',
    },
  },
  'resumption-across-2024': {
    question:
      'If a new decision was issued before 1 September 2024 and nobody had asked for payment to be resumed by then, must it still be asked for?',
    readings: {
      'request-needed': 'payment is resumed only when it is asked for, as Law 263/2010 has it',
      'from-2024-09-01':
        'payment is resumed from 1 September 2024 without being asked for, as Law 360/2023 has it',
    },
  },
  'twelve-months-roll': {
    question:
      'When the 12 months after which payment ceases run out on a day that is not a working day, do they move to the ' +
      'next working day?',
    readings: {
      no: 'the 12 months after which payment ceases end on their last day even when it is not a working day',
      yes:
        'the 12 months after which payment ceases move to the next working day when they run out on a day that is not ' +
        'a working day',
    },
  },
}
