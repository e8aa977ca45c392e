import { type HeldIn, heldIn } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords } from '../../../grammar/words.js'
import type { EligibilityDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<EligibilityDoubt> = {
  'age-band-edge': {
    question:
      'Tabelul nr. 3 are grupe de vârstă ca „20-23 ani” și „23-25 ani”; din care dintre acestea face parte persoana de 23 de ani?',
    readings: {
      'lower-included':
        'persoana a cărei vârstă este comună a două grupe din tabelul nr. 3 face parte din grupa care începe cu acea vârstă',
      'upper-included':
        'persoana a cărei vârstă este comună a două grupe din tabelul nr. 3 face parte din grupa care se încheie cu acea vârstă',
    },
  },
  'age-limit-before-2018': {
    question:
      'După Legea nr. 263/2010, înainte de 1 ianuarie 2018, se putea deschide dreptul la pensie de invaliditate după împlinirea vârstei standard de pensionare?',
    readings: {
      'not-entitled':
        'înainte de 1 ianuarie 2018 dreptul la pensie de invaliditate nu se putea deschide după împlinirea vârstei standard de pensionare',
      'entitled-without-potential-stage':
        'înainte de 1 ianuarie 2018 dreptul la pensie de invaliditate se putea deschide și după împlinirea vârstei standard de pensionare, dar fără stagiu potențial',
    },
  },
  'ccr-680-2012': {
    question:
      'De când nu se mai aplică condiția de stagiu în raport cu vârsta, declarată neconstituțională prin Decizia Curții Constituționale nr. 680/2012?',
    readings: {
      'from-2012-06-26':
        'deciziilor medicale emise începând cu 26 iunie 2012 nu li se mai aplică condiția de stagiu în raport cu vârsta din tabelul nr. 3',
      'never-bound':
        'niciunei decizii medicale nu i se aplică condiția de stagiu în raport cu vârsta din tabelul nr. 3',
      'until-2013-03-15':
        'până la intrarea în vigoare a Legii nr. 37/2013, la 15 martie 2013, s-a aplicat condiția de stagiu în raport cu vârsta din tabelul nr. 3',
    },
  },
  'posted-worker-stage': {
    question:
      'Lucrătorii detașați în străinătate, după un accident de muncă, au nevoie de stagiu de cotizare pentru pensia de invaliditate din Legea nr. 360/2023?',
    readings: {
      needed:
        'lucrătorii detașați în străinătate au nevoie de stagiu de cotizare pentru pensia de invaliditate',
      'not-needed':
        'lucrătorii detașați în străinătate nu au nevoie de stagiu de cotizare pentru pensia de invaliditate',
    },
  },
  'unread-2-of-5-rule': {
    question:
      'Pentru o boală obișnuită se cereau 2 ani de stagiu de cotizare în ultimii 5 ani, cum scria în 2019 pe o pagină de internet?',
    readings: {
      'not-applied': 'pentru o boală obișnuită nu se cer 2 ani de stagiu de cotizare în ultimii 5 ani',
      applied: 'pentru o boală obișnuită se cer 2 ani de stagiu de cotizare în ultimii 5 ani',
    },
  },
}

/** The reading under which a rule worked, as a clause. */
export const held: HeldIn<EligibilityDoubt> = heldIn(DOUBTS)
