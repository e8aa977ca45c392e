export const CCR_680_2012 = {
  'age condition of art. 73(1)': 'strikes the stage by age as a condition of the pension itself',
} as const
