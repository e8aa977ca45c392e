import type { RomanianTerm } from '../romanian-terms.js'

/** What is asked for by its Romanian name at the counter. */
export const ROMANIAN_TERMS: readonly RomanianTerm[] = [
  { said: /potential stage/i, romanian: 'stagiu potențial' },
  { said: /companion allowance/i, romanian: 'indemnizație pentru însoțitor' },
  { said: /medical assessment office/i, romanian: 'cabinet de expertiză medicală' },
  { said: /territorial pension house/i, romanian: 'casa teritorială de pensii' },
  { said: /contributory stage/i, romanian: 'stagiu de cotizare contributiv' },
  { said: /reference point/i, romanian: 'punct de referință' },
  { said: /correction index/i, romanian: 'indice de corecție' },
  { said: /stability points/i, romanian: 'puncte de stabilitate' },
]
