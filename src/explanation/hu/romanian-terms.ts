import type { RomanianTerm } from '../romanian-terms.js'

/** What is asked for by its Romanian name at the counter. */
export const ROMANIAN_TERMS: readonly RomanianTerm[] = [
  { said: /potenciális szolgálati id\p{L}*/iu, romanian: 'stagiu potențial' },
  { said: /kísérői pótlék\p{L}*/iu, romanian: 'indemnizație pentru însoțitor' },
  { said: /orvosszakértői irod\p{L}*/iu, romanian: 'cabinet de expertiză medicală' },
  { said: /területi nyugdíjpénztár\p{L}*/iu, romanian: 'casa teritorială de pensii' },
  { said: /járulékkal fedezett szolgálati id\p{L}*/iu, romanian: 'stagiu de cotizare contributiv' },
  { said: /referenciapont\p{L}*/iu, romanian: 'punct de referință' },
  { said: /korrekciós index\p{L}*/iu, romanian: 'indice de corecție' },
  { said: /stabilitási pont\p{L}*/iu, romanian: 'puncte de stabilitate' },
]
