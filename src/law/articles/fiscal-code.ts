export const FISCAL_CODE = {
  'art. 60 pt 1 c)': 'no income tax on the pension of a person with a grave or accentuated handicap',
  'art. 100':
    'the part of a pension free of income tax; the tax on what the health contribution leaves above it',
  'art. 153-155': 'from 2025-08: health contribution on the part of a pension above 3,000 lei',
  'art. 160': 'to 2017-01: health contribution on the part of a pension above a point rounded up',
} as const
