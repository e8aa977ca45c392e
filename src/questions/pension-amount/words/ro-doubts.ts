import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PensionAmountDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PensionAmountDoubt> = {
  'index-before-2013': {
    question:
      'Din ce lună se cuvenea indicele de corecție pentru drepturile deschise între 1 ianuarie 2011 și 22 ianuarie 2013?',
    readings: {
      'not-before-2013':
        'indicele de corecție nu se aplică lunilor dinainte de ianuarie 2013, este de 1,06 din ianuarie 2013, iar cel întreg se cuvine din 7 noiembrie 2013',
      'from-2013-01': 'indicele de corecție întreg se cuvine din ianuarie 2013',
      'from-grant': 'indicele de corecție întreg se cuvine de la deschiderea dreptului',
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
  'old-amount-after-degree-change': {
    question:
      'După schimbarea gradului printr-o decizie emisă începând cu 1 septembrie 2024, cuantumul cuvenit pentru luna august 2024 rămâne o limită minimă a pensiei?',
    readings: {
      no: 'cuantumul cuvenit pentru luna august 2024 se păstrează numai la recalcularea de la 1 septembrie 2024, nu și la recalcularea după schimbarea gradului',
      'yes-when-degree-rises':
        'după trecerea într-un grad superior de invaliditate pensia nu poate fi mai mică decât cuantumul cuvenit pentru luna august 2024',
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
}
