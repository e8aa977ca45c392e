import type { OpenQuestionTexts } from '../../phrasebook.js'

type OfTheAmounts =
  | 'allowance-rounding-360'
  | 'indexed-score'
  | 'notaries-points-after-change'
  | 'pension-time-before-2024'
  | 'points-fifth-decimal'
  | 'recalculation-2024-points'
  | 'stage-arithmetic'

export const OF_THE_AMOUNTS: Pick<OpenQuestionTexts, OfTheAmounts> = {
  'allowance-rounding-360': {
    question:
      'Indemnizația pentru însoțitor, jumătate din salariul de bază minim brut pe țară, se întregește la un leu sau se plătește exact?',
    readings: {
      'up-to-leu': 'fracțiunile de leu ale indemnizației pentru însoțitor se întregesc la un leu',
      exact: 'indemnizația pentru însoțitor se plătește exact, inclusiv banii',
    },
  },
  'indexed-score': {
    question: 'După înmulțirea cu indicele de corecție, punctajul mediu anual se rotunjește din nou?',
    readings: {
      'five-decimals':
        'punctajul mediu anual înmulțit cu indicele de corecție se rotunjește la cinci zecimale',
      exact: 'punctajul mediu anual înmulțit cu indicele de corecție rămâne exact, fără altă rotunjire',
    },
  },
  'notaries-points-after-change': {
    question:
      'În sistemul notarilor publici, după schimbarea gradului de invaliditate, care grad dă punctajul lunar al stagiului potențial?',
    readings: {
      'new-degree':
        'după schimbarea gradului, punctajul lunar al stagiului potențial din sistemul notarilor publici este cel pentru noul grad',
      'first-degree':
        'după schimbarea gradului, punctajul lunar al stagiului potențial din sistemul notarilor publici rămâne cel pentru primul grad',
    },
  },
  'pension-time-before-2024': {
    question:
      'Timpul cât s-a primit pensia de invaliditate înainte de 1 septembrie 2024 se mai ia în calcul după Legea nr. 360/2023?',
    readings: {
      'counts-as-non-contributory':
        'timpul cât s-a primit pensia de invaliditate înainte de 1 septembrie 2024 se ia în calcul ca perioadă necontributivă',
      'does-not-count':
        'timpul cât s-a primit pensia de invaliditate înainte de 1 septembrie 2024 nu se mai ia în calcul',
    },
  },
  'points-fifth-decimal': {
    question: 'Cum se rotunjește a cincea zecimală a punctelor și a punctajului mediu anual?',
    readings: {
      'half-up':
        'punctele și punctajul mediu anual se rotunjesc la cea mai apropiată a cincea zecimală, iar jumătatea în sus',
      up: 'a cincea zecimală a punctelor și a punctajului mediu anual se rotunjește totdeauna în sus',
      truncate: 'din puncte și din punctajul mediu anual se păstrează primele cinci zecimale, fără rotunjire',
    },
  },
  'recalculation-2024-points': {
    question:
      'La recalcularea de la 1 septembrie 2024, punctele stagiului potențial au rămas cele acordate după Legea nr. 263/2010?',
    readings: {
      kept: 'la recalcularea de la 1 septembrie 2024 se păstrează punctele stagiului potențial acordate după Legea nr. 263/2010',
      'at-new-rates':
        'la recalcularea de la 1 septembrie 2024 punctele stagiului potențial se stabilesc din nou, cu punctajul lunar din Legea nr. 360/2023',
    },
  },
  'stage-arithmetic': {
    question: 'Zilele care nu fac o lună întreagă de stagiu aduc și ele puncte?',
    readings: {
      'thirty-day-months':
        'zilele de stagiu care nu fac o lună întreagă aduc puncte în proporție, luna având 30 de zile',
      'whole-months':
        'numai lunile întregi de stagiu aduc puncte, iar zilele de stagiu care nu fac o lună întreagă nu aduc',
    },
  },
}
