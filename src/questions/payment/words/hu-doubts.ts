import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PaymentDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PaymentDoubt> = {
  'alert-validity': {
    question:
      'Meghosszabbította-e a 2020-ban elrendelt készültségi állapot az orvosi határozatok érvényességét 2022. június 6-ig?',
    readings: {
      no: 'a 2020-ban elrendelt készültségi állapot nem hosszabbította meg az orvosi határozatok érvényességét',
      yes: 'a 2020-ban elrendelt készültségi állapot 2022. június 6-ig meghosszabbította az orvosi határozatok érvényességét',
    },
  },
  'emergency-window': {
    question:
      'Vonatkozik-e a szükségállapot idejére szóló szabály arra az orvosi határozatra, amely 2020. május 15-én jár le?',
    readings: {
      notice:
        'a szükségállapot idejére szóló szabály a 2020. május 15-ig lejáró orvosi határozatokra vonatkozik',
      decree:
        'a szükségállapot idejére szóló szabály csak a 2020. május 14-ig lejáró orvosi határozatokra vonatkozik',
    },
  },
  'twelve-months-roll': {
    question:
      'A következő munkanapra tolódik-e a megszűnésig számított 12 hónap vége, ha nem munkanapra esik?',
    readings: {
      no: 'a megszűnésig számított 12 hónap vége akkor sem tolódik el, ha nem munkanapra esik',
      yes: 'a megszűnésig számított 12 hónap nem munkanapra eső vége a következő munkanapra tolódik',
    },
  },
}
