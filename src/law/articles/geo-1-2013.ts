export const GEO_1_2013 = {
  'art. III(2)-(3)':
    'struck down: the index of rights opened since 2011 was that of 2013, paid from January 2013',
} as const
