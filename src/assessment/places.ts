/** Where something is asked, handed in or done (Law 360/2023 art. 64(2), 64(7), 70(8), 89(2), 130(1)). */
export const PLACES = [
  'assessment-office',
  'issuing-office',
  'national-institute',
  'territorial-pension-house',
  'paying-pension-house',
  'issuing-pension-house',
  'tribunal-of-domicile',
  'notaries-pension-house',
  'sectoral-pension-house',
] as const
/** Where something is done or filed, by name. */
export type Place = (typeof PLACES)[number]
