import type { DoubtsInWords } from '../../../grammar/words.js'
import type { ContestationDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<ContestationDoubt> = {
  'pension-contest-2024': {
    question: 'Where is a pension decision issued from 1 January 2024 to 31 August 2024 contested?',
    readings: {
      'tribunal-45':
        'a pension decision issued from 1 January 2024 to 31 August 2024 is contested before the tribunal, within 45 ' +
        'days',
      'commission-30':
        'a pension decision issued from 1 January 2024 to 31 August 2024 is contested before the Central Contestation ' +
        'Commission, within 30 days',
    },
  },
  'terms-in-emergency': {
    question:
      'Did the terms for contesting stand still in the state of emergency, from 16 March 2020 to 14 May 2020?',
    readings: {
      'not-suspended': 'the terms for contesting went on running in the state of emergency',
      suspended: 'the terms for contesting stood still in the state of emergency',
    },
  },
}
