/** The norms of Law 263/2010. */
export const GD_257_2011 = {
  'art. 69': 'stage worked blind or in handicap: the score is a sum of partial averages',
  'art. 96': 'a review that could not be held moves to the end of the next month at the latest',
  'where a medical decision is contested': 'at the office that issued it, which sends it on',
  'annex 7 and the papers beside it': 'the application, and the papers that go with it',
} as const
