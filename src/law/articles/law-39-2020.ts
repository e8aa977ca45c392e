export const LAW_39_2020 = {
  'in force from 2020-04-06': 'the notaries public have a pension system of their own',
} as const
