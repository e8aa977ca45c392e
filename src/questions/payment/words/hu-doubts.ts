import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PaymentDoubt } from '../steps.js'
import { DOUBTS_OF_CAUSES } from './hu-doubts-of-causes.js'
import { DOUBTS_OF_RETURN } from './hu-doubts-of-return.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PaymentDoubt> = {
  ...DOUBTS_OF_CAUSES,
  ...DOUBTS_OF_RETURN,
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
  'removed-before-suspension': {
    question:
      'A 263/2010-es törvény szerint felfüggesztik-e a folyósítást, ha az ok a felfüggesztés első napja előtt megszűnt?',
    readings: {
      'never-suspended':
        'nem függesztik fel a folyósítást, ha az ok a felfüggesztés első napja előtt megszűnt',
      'suspended-until-request':
        'a folyósítás az újraindítás kéréséig akkor is szünetel, ha az ok a felfüggesztés első napja előtt megszűnt',
    },
  },
  'resumption-across-2024': {
    question:
      'Ha az új orvosi határozat 2024. szeptember 1. előtt kelt, és addig nem kérték az újraindítást, kell-e még kérni?',
    readings: {
      'request-needed': 'a folyósítás csak kérelemre indul újra, ahogyan a 263/2010-es törvény előírja',
      'from-2024-09-01':
        'a folyósítás 2024. szeptember 1-jétől kérelem nélkül újraindul, ahogyan a 360/2023-as törvény előírja',
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
