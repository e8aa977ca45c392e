import type { DoubtsInWords } from '../../../grammar/words.js'
import type { DoubtOfCauses } from '../steps.js'

/** What is open of what suspends the payment, and of its twelve months. */
export const DOUBTS_OF_CAUSES: DoubtsInWords<DoubtOfCauses> = {
  'emergency-twelve-months': {
    question:
      'Plata suspendată de la 1 iulie 2020, în lipsa documentelor medicale actuale, încetează după 12 luni?',
    readings: {
      no: 'plata suspendată de la 1 iulie 2020, în lipsa documentelor medicale actuale, nu încetează prin trecerea a 12 luni',
      'from-2020-06-15':
        'plata suspendată de la 1 iulie 2020, în lipsa documentelor medicale actuale, încetează de la 1 iulie 2021, după 12 luni socotite de la 15 iunie 2020',
    },
  },
  'imputable-documents': {
    question:
      'După Legea nr. 360/2023, neprezentarea documentelor cerute și nerespectarea programului recuperator suspendă plata numai dacă sunt imputabile pensionarului?',
    readings: {
      'imputable-only':
        'neprezentarea documentelor cerute și nerespectarea programului recuperator suspendă plata numai dacă sunt imputabile pensionarului',
      always:
        'neprezentarea documentelor cerute și nerespectarea programului recuperator suspendă plata chiar dacă nu sunt imputabile pensionarului',
    },
  },
  'moved-review-360': {
    question:
      'După Legea nr. 360/2023, până când se face revizuirea medicală la care pensionarul nu s-a prezentat din motive neimputabile lui?',
    readings: {
      'no-limit':
        'după Legea nr. 360/2023, revizuirea medicală la care pensionarul nu s-a prezentat din motive neimputabile lui nu suspendă plata, iar o ultimă zi pentru efectuarea ei nu este stabilită',
      'end-of-next-month':
        'după Legea nr. 360/2023, revizuirea medicală la care pensionarul nu s-a prezentat din motive neimputabile lui se face cel târziu în ultima zi a lunii următoare celei în care trebuia făcută',
    },
  },
  'new-decision-lifts-programme': {
    question:
      'După Legea nr. 360/2023, o nouă decizie medicală de încadrare într-un grad de invaliditate duce și la reluarea plății suspendate pentru nerespectarea programului recuperator?',
    readings: {
      no: 'plata suspendată pentru nerespectarea programului recuperator nu se reia în temeiul unei noi decizii medicale, ci numai la cerere, cu dovada urmării programului',
      yes: 'plata suspendată pentru nerespectarea programului recuperator se reia și din luna următoare celei în care a fost emisă o nouă decizie medicală de încadrare într-un grad de invaliditate',
    },
  },
  'own-request-263': {
    question: 'Înainte de 1 septembrie 2024, plata pensiei se putea suspenda la cererea pensionarului?',
    readings: {
      'no-effect': 'cererea pensionarului nu putea suspenda plata pensiei înainte de 1 septembrie 2024',
      'as-law-360':
        'plata pensiei se putea suspenda la cererea pensionarului și înainte de 1 septembrie 2024, din luna următoare cererii, și se putea relua tot la cerere',
    },
  },
  'twelve-months-stop': {
    question:
      'Dacă pensionarul s-a prezentat la revizuirea medicală în cele 12 luni, dar noua decizie medicală a fost emisă după ele, plata a încetat?',
    readings: {
      'presented-stops':
        'plata nu încetează când pensionarul s-a prezentat la revizuirea medicală în cele 12 luni, chiar dacă noua decizie medicală a fost emisă după ele',
      'decision-stops':
        'plata încetează când noua decizie medicală nu a fost emisă în cele 12 luni, chiar dacă pensionarul s-a prezentat în acest timp la revizuirea medicală',
    },
  },
  'work-suspension-across-2024': {
    question:
      'Plata suspendată după Legea nr. 263/2010 pentru munca din timpul pensiei și nereluată până la 1 septembrie 2024 se reia de atunci fără cerere?',
    readings: {
      'from-2024-09-01':
        'plata suspendată pentru munca din timpul pensiei se reia de la 1 septembrie 2024 fără cerere, munca nemaifiind o cauză de suspendare',
      'on-request':
        'plata suspendată pentru munca din timpul pensiei se reia și după 1 septembrie 2024 numai la cerere',
    },
  },
}
