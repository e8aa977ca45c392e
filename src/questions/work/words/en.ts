import { DEGREES } from '../../../grammar/en/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { WorkAnswers } from '../answers.js'
import type { WorkRules, WorkDoubt, Activity } from '../steps.js'

export const DOUBTS: DoubtsInWords<WorkDoubt> = {
  'independent-work-263': {
    question:
      'Under Law 263/2010, is a pension in degree I or II suspended by an independent activity whose income is ' +
      'above the legal threshold?',
    readings: {
      'suspended-above-threshold':
        'an independent activity with an income above the legal threshold suspends a pension in degree I or II under ' +
        'Law 263/2010',
      allowed:
        'an independent activity with an income above the legal threshold does not suspend a pension in degree I or ' +
        'II under Law 263/2010',
    },
  },
}

const ACTIVITIES: Readonly<Record<Activity, string>> = {
  employee: 'work as an employee for more than half the normal working time',
  'half-time-employee': 'work as an employee for at most half the normal working time',
  'independent-above-threshold': 'independent activity with an income above the legal threshold',
  'independent-below-threshold': 'independent activity with an income up to the legal threshold',
  'local-councillor': 'holding office as a local councillor',
  none: 'having no gainful activity',
}

export const SENTENCES: SentencesOf<WorkRules> = {
  'entitlement.work-beside-pension': ({ facts, result }) =>
    `${facts.handicap ? 'For a blind person, in' : 'In'} ${DEGREES[facts.degree]}, ${ACTIVITIES[facts.activity]} ` +
    (result === 'allowed' ? 'does not suspend the pension' : 'suspends the pension'),
}

export const CONCLUSIONS: ConclusionsOf<WorkAnswers> = {
  'work-compatibility': outcome =>
    outcome === 'allowed'
      ? 'You keep your pension beside this activity'
      : 'Your pension is suspended for as long as this activity lasts',
}
