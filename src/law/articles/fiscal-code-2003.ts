export const FISCAL_CODE_2003 = {
  'art. 69-70': 'the part of a pension that is free of income tax, and the tax on what is left',
  'art. 296^3': 'health contribution on the part of a pension above 740 lei',
} as const
