export const CIVIL_PROCEDURE_CODE = {
  'art. 181(1)': 'how terms in days, months and years are counted',
  'art. 181(2)': 'a term that ends on a day without work ends on the next working day',
} as const
