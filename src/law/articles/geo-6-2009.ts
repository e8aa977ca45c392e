export const GEO_6_2009 = {
  'social indemnity for pensioners': 'the State tops up a pension below a minimum, beside the pension',
} as const
