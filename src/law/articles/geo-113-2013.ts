export const GEO_113_2013 = {
  'art. IV': 'the indices of 2011 and 2012 are due from 7 November 2013',
} as const
