export const LAW_55_2020 = {
  'art. 4(5)': 'documents that expire in the state of alert stay valid through it and 90 days after',
} as const
