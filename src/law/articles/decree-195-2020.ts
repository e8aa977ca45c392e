export const DECREE_195_2020 = {
  'annex 1 art. 41': 'terms of limitation and forfeiture do not run in the state of emergency',
} as const
