import type { OpenQuestionTexts } from '../../phrasebook.js'

type OfTheRight =
  | 'age-band-edge'
  | 'age-limit-before-2018'
  | 'ccr-680-2012'
  | 'ceasing-day'
  | 'degree-change-public'
  | 'degree-III-before-2013'
  | 'handicap-limits'
  | 'notaries-complete-stage-30'
  | 'posted-worker-stage'
  | 'unread-2-of-5-rule'

export const OF_THE_RIGHT: Pick<OpenQuestionTexts, OfTheRight> = {
  'age-band-edge': {
    question:
      'Tabelul nr. 3 are grupe de vârstă ca „20-23 ani” și „23-25 ani”; din care dintre acestea face parte persoana de 23 de ani?',
    readings: {
      'lower-included': 'vârsta comună a două grupe ține de grupa care începe cu ea',
      'upper-included': 'vârsta comună a două grupe ține de grupa care se încheie cu ea',
    },
  },
  'age-limit-before-2018': {
    question:
      'După Legea nr. 263/2010, înainte de 1 ianuarie 2018, se putea deschide dreptul la pensie de invaliditate după împlinirea vârstei standard de pensionare?',
    readings: {
      'not-entitled': 'dreptul nu se putea deschide după împlinirea vârstei standard',
      'entitled-without-potential-stage':
        'dreptul se putea deschide și după împlinirea vârstei standard, dar fără stagiu potențial',
    },
  },
  'ccr-680-2012': {
    question:
      'De când nu se mai aplică condiția de stagiu în raport cu vârsta, declarată neconstituțională prin Decizia Curții Constituționale nr. 680/2012?',
    readings: {
      'from-2012-06-26':
        'această condiție nu se mai aplică deciziilor medicale emise începând cu 26 iunie 2012',
      'never-bound': 'această condiție nu se aplică niciunei decizii medicale',
      'until-2013-03-15':
        'această condiție s-a aplicat până la intrarea în vigoare a Legii nr. 37/2013, la 15 martie 2013',
    },
  },
  'ceasing-day': {
    question:
      'Pensia se acordă „de la data încetării” indemnizației pentru incapacitate temporară de muncă sau a calității de asigurat; aceasta este ultima zi plătită ori asigurată sau ziua următoare?',
    readings: {
      'day-after-last-paid': 'pensia se acordă din ziua următoare ultimei zile plătite sau asigurate',
      'last-paid-day': 'pensia se acordă chiar din ultima zi plătită sau asigurată',
    },
  },
  'degree-change-public': {
    question: 'După schimbarea gradului de invaliditate, durata stagiului potențial se calculează din nou?',
    readings: {
      'retested-original-length': 'stagiul potențial își păstrează durata acordată inițial',
      recounted: 'durata stagiului potențial se calculează din nou, la data noii decizii medicale',
    },
  },
  'degree-III-before-2013': {
    question:
      'După forma inițială a Legii nr. 263/2010, se acorda stagiu potențial pentru gradul III dobândit dintr-o boală obișnuită sau dintr-un accident fără legătură cu munca?',
    readings: {
      granted: 'stagiul potențial se acorda și pentru gradul III',
      'art-74-only':
        'pentru gradul III stagiul potențial se acorda numai celor care au dreptul la pensie indiferent de stagiul de cotizare',
    },
  },
  'handicap-limits': {
    question:
      'Stagiul potențial al nevăzătorilor și al persoanelor cu handicap preexistent calității de asigurat depinde de grad, de tabelul nr. 3 și de vârsta standard de pensionare?',
    readings: {
      'cap-applies-gates-do-not':
        'numai vârsta standard îl limitează, iar gradul și tabelul nr. 3 nu se verifică',
      'all-apply': 'se aplică toate cele trei limite',
      'none-applies': 'nu se aplică niciuna dintre cele trei limite',
    },
  },
  'notaries-complete-stage-30': {
    question:
      'În sistemul notarilor publici, perioada completă de contribuție de 30 de ani, prevăzută pentru pensia pentru limită de vârstă, o înlocuiește pe cea de 35 de ani și la stagiul potențial?',
    readings: {
      no: 'la stagiul potențial rămâne perioada completă de 35 de ani',
      yes: 'și la stagiul potențial perioada completă este de 30 de ani',
    },
  },
  'posted-worker-stage': {
    question:
      'Lucrătorii detașați în străinătate, după un accident de muncă, au nevoie de stagiu de cotizare pentru pensia de invaliditate din Legea nr. 360/2023?',
    readings: {
      needed: 'lucrătorii detașați au nevoie de stagiu de cotizare',
      'not-needed': 'lucrătorii detașați nu au nevoie de stagiu de cotizare',
    },
  },
  'unread-2-of-5-rule': {
    question:
      'Pentru o boală obișnuită se cereau 2 ani de stagiu de cotizare în ultimii 5 ani, cum scria în 2019 pe o pagină de internet?',
    readings: {
      'not-applied': 'această condiție nu se aplică',
      applied: 'această condiție se aplică',
    },
  },
}
