export const GEO_103_2017 = {
  'in force from 2018-01-01': 'only below the standard age; stage bought by contract does not open the right',
} as const
