export const CCR_650_2022 = {
  'ruling on the health contribution of GEO 130/2021':
    'no health contribution on pensions above 4,000 lei in 2022; what was held is given back',
} as const
