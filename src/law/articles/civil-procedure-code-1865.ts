export const CIVIL_PROCEDURE_CODE_1865 = {
  'art. 101':
    'terms in days: neither the first nor the last day counts; an end without work moves to the next working day',
} as const
