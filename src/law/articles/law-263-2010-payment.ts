import { NOT_READ, type NotRead } from './gist.js'

/** Application, payment, contestation, and what came with the transition of 2011. */
export const LAW_263_2010_PAYMENT = {
  'art. 104': 'paid from the registration of the application',
  'art. 104(3)':
    'insured at the medical decision: from the end of sick pay or insurance, if asked for in 30 days',
  'art. 105': NOT_READ as NotRead,
  'art. 106': 'the pension decision in 45 days, told in 5; an admitted pension annulled on request in 30',
  'art. 107': 'a wrong amount is revised; stage found later is added on request',
  'art. 108': NOT_READ as NotRead,
  'art. 109': NOT_READ as NotRead,
  'art. 110': NOT_READ as NotRead,
  'art. 111': NOT_READ as NotRead,
  'art. 112': NOT_READ as NotRead,
  'art. 113': 'payment ends: death, conditions lost, capacity regained, twelve months of absence',
  'art. 114': 'payment suspended: missed review, programme not followed, work; its end was not read',
  'art. 114(1)': 'work suspends: degrees I and II at any time, degree III above half the normal time',
  'art. 115': 'paid again on request: from the month after the cause ended, if asked for in 30 days',
  'art. 116': NOT_READ as NotRead,
  'art. 117': NOT_READ as NotRead,
  'art. 118': 'work beside the pension is free after the passage to old age (a), and for the blind (b)',
  'art. 118(1) b)': 'the blind may work beside a pension of any degree',
  'art. 144': NOT_READ as NotRead,
  'art. 145': NOT_READ as NotRead,
  'art. 146': NOT_READ as NotRead,
  'art. 147': NOT_READ as NotRead,
  'art. 148': NOT_READ as NotRead,
  'art. 149': 'a pension decision is contested in 30 days before the Central Commission, else it is final',
  'art. 150': 'the Central Commission rules in 45 days',
  'art. 151': "the Central Commission's ruling is taken to court in 30 days of being told",
  'art. 152': NOT_READ as NotRead,
  'art. 170': 'the correction index of the average score, once, at the first entry to pension',
} as const
