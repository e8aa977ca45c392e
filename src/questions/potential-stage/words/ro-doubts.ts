import { type HeldIn, heldIn } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PotentialStageDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PotentialStageDoubt> = {
  'degree-III-before-2013': {
    question:
      'După forma inițială a Legii nr. 263/2010, se acorda stagiu potențial pentru gradul III dobândit dintr-o boală obișnuită sau dintr-un accident fără legătură cu munca?',
    readings: {
      granted: 'după forma inițială a Legii nr. 263/2010, stagiul potențial se acorda și pentru gradul III',
      'art-74-only':
        'după forma inițială a Legii nr. 263/2010, pentru gradul III stagiul potențial se acorda numai celor care au dreptul la pensie indiferent de stagiul de cotizare',
    },
  },
  'handicap-limits': {
    question:
      'Stagiul potențial al nevăzătorilor și al persoanelor cu handicap preexistent calității de asigurat depinde de grad, de tabelul nr. 3 și de vârsta standard de pensionare?',
    readings: {
      'cap-applies-gates-do-not':
        'stagiul potențial al nevăzătorilor și al persoanelor cu handicap preexistent este limitat numai de vârsta standard de pensionare, iar gradul și tabelul nr. 3 nu se verifică',
      'all-apply':
        'stagiul potențial al nevăzătorilor și al persoanelor cu handicap preexistent depinde și de grad, și de tabelul nr. 3, și de vârsta standard de pensionare',
      'none-applies':
        'stagiul potențial al nevăzătorilor și al persoanelor cu handicap preexistent nu depinde nici de grad, nici de tabelul nr. 3, nici de vârsta standard de pensionare',
    },
  },
  'notaries-complete-stage-30': {
    question:
      'În sistemul notarilor publici, perioada completă de contribuție de 30 de ani, prevăzută pentru pensia pentru limită de vârstă, o înlocuiește pe cea de 35 de ani și la stagiul potențial?',
    readings: {
      no: 'la stagiul potențial din sistemul notarilor publici rămâne perioada completă de contribuție de 35 de ani',
      yes: 'și la stagiul potențial din sistemul notarilor publici perioada completă de contribuție este de 30 de ani',
    },
  },
}

/** The reading under which a rule worked, as a clause. */
export const held: HeldIn<PotentialStageDoubt> = heldIn(DOUBTS)
