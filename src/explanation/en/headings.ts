import type { Headings } from '../label-book.js'
import type { Phrasebook } from '../phrasebook.js'

export const HEADINGS: Headings = {
  summary: 'In short',
  law: 'Which law applies',
  standardRetirement: 'Standard retirement age and stages',
  eligibility: 'The right to the invalidity pension',
  entitlementStart: 'When the pension starts',
  potentialStage: 'Potential stage (stagiu potențial)',
  payment: 'Payment, period by period',
  points: 'Points',
  pension: 'Pension',
  companionAllowance: 'Companion allowance (indemnizație pentru însoțitor)',
  net: 'The net pension',
  conversion: 'Passage to the old-age pension',
  review: 'Medical review',
  procedure: 'Terms of the medical procedure',
  timeline: 'Dates in order',
  notComputed: 'Not worked out here',
}

export const NOT_DUE: Phrasebook['notDue'] = {
  'not-entitled': 'Nothing is due here, because there is no right to the invalidity pension',
  degree: 'No companion allowance is due, because it is paid in degree I only',
  'before-the-grant': 'Nothing is due for this month, because the pension starts later',
  'payment-suspended': 'Nothing is paid for this month, because payment is suspended',
  'payment-ended': 'Nothing is due for this month, because payment has ended',
  'paid-by-another-system':
    'Nothing is due from this pension system, because another one pays the companion allowance',
}

export const NOT_THE_CASE: Phrasebook['notTheCase'] = {
  'not-entitled': 'Not the case, because there is no right to the invalidity pension',
  'payment-ended': 'Not the case, because payment of the pension ends before',
}
