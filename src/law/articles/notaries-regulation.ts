/** Read in the summary that the notaries' house publishes, which numbers no article but one. */
export const NOTARIES_REGULATION = {
  'art. 81(1)':
    'standard age 65; complete period 35 years, 30 for those of the transition; at least 10 years',
  'change of degree': 'the stage first granted is kept; later periods are not used',
  'companion allowance': 'degree I: 80% of the insured minimum income; kept at the passage to old age',
  'companion allowance of persons insured in several systems':
    'the last system pays; insured in several at once, the one with the longest period',
  'complete period of contribution': 'the complete period, which measures the potential stage',
  'conditions of the invalidity pension': 'degree I or II, and a notary public at the medical decision',
  'effect of the review': 'the pension changes or ends on the first of the month after the sending deadline',
  'insured minimum income': 'the base of the companion allowance; no series is published',
  'medical decision of the public system': 'the medical decision is that of the public system',
  'monthly points of the potential stage': 'the potential stage is credited by monthly points',
  'monthly points of the potential stage, a)': 'degree I: 0.50',
  'monthly points of the potential stage, b)': 'degree II: 0.30',
  'passage to the old-age pension': 'at the standard age, of its own motion, at the more favourable amount',
  'pension decision': 'from when the house pays is not published',
  'pension score': 'how the monthly points enter the score is not published',
  'potential stage': 'complete period less realised period, at most the time to the standard age',
  'potential stage of persons insured in several systems':
    'the system with the longest contribution period grants the potential stage',
  'sending of the new decision': 'sent by the end of the month after the review; else payment is suspended',
} as const
