import { NOT_READ, type NotRead } from './gist.js'

/** Application, decision, revision, and the life of a pension in payment. */
export const LAW_360_2023_PAYMENT = {
  'art. 89': 'when the right begins, and where it is asked for',
  'art. 89(2)':
    'at the house of the domicile: from the conditions met if asked in 30 days, else from registration',
  'art. 89(2), art. 93(6)': 'asked for at the house of the domicile, also electronically',
  'art. 90': 'from when each pension is due',
  'art. 90(4)':
    'not insured at the medical decision: from its day, if asked for in 30 days, else from registration',
  'art. 91': NOT_READ as NotRead,
  'art. 92': NOT_READ as NotRead,
  'art. 93': 'the pension decision: in what time, how it is told, and how the person takes it back',
  'art. 93(1)': 'the pension decision is issued in 45 days',
  'art. 93(5)': 'an admitted pension is annulled on request in 30 days of being told',
  'art. 93(6)': 'the pension decision is told in 10 days, also electronically',
  'art. 94': 'a wrong amount is revised; stage found later is added on request, from the month after it',
  'art. 95': NOT_READ as NotRead,
  'art. 96': 'how pensions are paid; pay that is not collected in time (11)-(12)',
  'art. 97': NOT_READ as NotRead,
  'art. 98': 'payment to who lives abroad, and the life certificates that it takes (5)',
  'art. 99': NOT_READ as NotRead,
  'art. 100': 'payment ends: death, conditions lost, capacity regained, twelve months of absence or refusal',
  'art. 101': 'what suspends payment, and from when',
  'art. 101(1) b)': 'review missed, papers not presented, programme left: suspended from the month after',
  'art. 101(1) e)': 'the mandate has expired: suspended from the month after',
  'art. 98(5), art. 101(1) f)': 'no life certificate sent: suspended from the month after',
  'art. 96(11)-(12), art. 101(1) g)': 'pay not collected: suspended from the month after',
  'art. 101(1) h)':
    'international file, no recent medical papers before the review: suspended from the month after',
  'art. 101(2)': 'the companion allowance is suspended for who chooses another right of the same purpose',
  'art. 101(5)': 'suspended on own request, from the month after it',
  'art. 102': 'how each suspension is lifted, on request or not, and what is paid back',
  'art. 102(1) b)': 'paid again from the month after the new decision in a degree, without a request',
  'art. 102(1) c)': 'programme: paid again on request and proof, from the month after the proof',
  'art. 102(1) i)': 'the companion allowance: paid again on request, from the month after it',
  'art. 102(1) k)': 'suspended on own request: paid again on request, from the day of the suspension',
  'art. 102(2)':
    'paid back from the day of the suspension within three years, where no other cause came between',
  'art. 103': 'suspension, resumption and end are each a decision of the pension house',
  'art. 104': NOT_READ as NotRead,
  'art. 105': 'work beside the pension is free in every degree, at any income',
  'art. 106': 'changes that bear on the pension are reported in 15 days',
  'art. 107': 'the month of death is due whole; what was left unpaid goes to one person, within three years',
  'art. 111': 'the death grant',
} as const
