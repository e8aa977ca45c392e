import type { OpenQuestionTexts } from '../../phrasebook.js'

/** Starts, terms and validity. */
export const OF_THE_TERMS: Pick<
  OpenQuestionTexts,
  | 'alert-validity'
  | 'ceasing-day'
  | 'emergency-window'
  | 'notaries-deadline-holiday'
  | 'pension-contest-2024'
  | 'term-counting'
  | 'terms-in-emergency'
  | 'twelve-months-roll'
> = {
  'alert-validity': {
    question:
      'Did the state of alert that followed the emergency of 2020 keep medical decisions valid until 6 June 2022?',
    readings: {
      no: 'the state of alert that followed the emergency of 2020 did not prolong medical decisions',
      yes: 'the state of alert that followed the emergency of 2020 kept medical decisions valid until 6 June 2022',
    },
  },
  'ceasing-day': {
    question:
      'When a pension runs from the date on which sick pay or insurance ceases, does it start on the last day paid ' +
      'or insured, or on the day after?',
    readings: {
      'day-after-last-paid': 'the pension starts on the day after the last day of sick pay or insurance',
      'last-paid-day': 'the pension starts on the last day of sick pay or insurance',
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
  'notaries-deadline-holiday': {
    question:
      "When the last day for sending a new decision to the Notaries' Pension House is not a working day, does it " +
      'move to the next working day, and the effect of the review with it?',
    readings: {
      'does-not-move':
        "the last day for sending a new decision to the Notaries' Pension House does not move when it is not a " +
        'working day',
      'moves-to-next-working-day':
        "the last day for sending a new decision to the Notaries' Pension House moves to the next working day, and " +
        'the effect of the review with it',
    },
  },
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
  'term-counting': {
    question: 'Does a term counted in days leave out both its first and its last day?',
    readings: {
      'free-days': 'neither the first nor the last day of a term counted in days is counted',
      'calendar-days': 'only the first day of a term counted in days is left out of the count',
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
