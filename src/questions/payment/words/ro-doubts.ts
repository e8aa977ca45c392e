import { type HeldIn, heldIn } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PaymentDoubt } from '../steps.js'
import { DOUBTS_OF_CAUSES } from './ro-doubts-of-causes.js'
import { DOUBTS_OF_RETURN } from './ro-doubts-of-return.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PaymentDoubt> = {
  ...DOUBTS_OF_CAUSES,
  ...DOUBTS_OF_RETURN,
  'alert-validity': {
    question: 'Starea de alertă a prelungit valabilitatea deciziilor medicale până la 6 iunie 2022?',
    readings: {
      no: 'starea de alertă nu a prelungit valabilitatea deciziilor medicale',
      yes: 'starea de alertă a prelungit valabilitatea deciziilor medicale până la 6 iunie 2022',
    },
  },
  'emergency-window': {
    question:
      'Decizia medicală valabilă până la 15 mai 2020 este cuprinsă în prelungirea dată de starea de urgență?',
    readings: {
      notice:
        'prelungirea valabilității deciziilor medicale dată de starea de urgență cuprinde și ziua de 15 mai 2020, cum au anunțat casele de pensii',
      decree:
        'prelungirea valabilității deciziilor medicale dată de starea de urgență cuprinde numai zilele până la 14 mai 2020, ultima zi a stării de urgență',
    },
  },
  'removed-before-suspension': {
    question:
      'După Legea nr. 263/2010, dacă motivul suspendării a încetat înainte de prima zi a acesteia, plata se mai suspendă?',
    readings: {
      'never-suspended': 'plata nu se suspendă dacă motivul a încetat înainte de prima zi a suspendării',
      'suspended-until-request':
        'plata se suspendă până la cererea de reluare, chiar dacă motivul a încetat înainte de prima zi a suspendării',
    },
  },
  'resumption-across-2024': {
    question:
      'Dacă noua decizie medicală a fost emisă înainte de 1 septembrie 2024, iar reluarea plății nu fusese cerută până atunci, mai trebuie cerută?',
    readings: {
      'request-needed': 'plata se reia numai la cerere, ca în Legea nr. 263/2010',
      'from-2024-09-01': 'plata se reia de la 1 septembrie 2024 fără cerere, ca în Legea nr. 360/2023',
    },
  },
  'twelve-months-roll': {
    question: 'Cele 12 luni până la încetarea plății se prelungesc dacă ultima lor zi este nelucrătoare?',
    readings: {
      no: 'cele 12 luni până la încetarea plății pensiei nu se prelungesc',
      yes: 'cele 12 luni până la încetarea plății pensiei se prelungesc până în prima zi lucrătoare',
    },
  },
}

/** The reading under which a rule worked, as a clause. */
export const held: HeldIn<PaymentDoubt> = heldIn(DOUBTS)
