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
  'ceasing-day': {
    question:
      'Pensia se acordă „de la data încetării” indemnizației pentru incapacitate temporară de muncă sau a calității de asigurat; aceasta este ultima zi plătită ori asigurată sau ziua următoare?',
    readings: {
      'day-after-last-paid':
        'pensia se acordă din ziua următoare ultimei zile cu indemnizație pentru incapacitate temporară de muncă sau cu calitatea de asigurat',
      'last-paid-day':
        'pensia se acordă chiar din ultima zi cu indemnizație pentru incapacitate temporară de muncă sau cu calitatea de asigurat',
    },
  },
  'degree-change-public': {
    question: 'După schimbarea gradului de invaliditate, durata stagiului potențial se calculează din nou?',
    readings: {
      'retested-original-length':
        'după schimbarea gradului de invaliditate, stagiul potențial își păstrează durata acordată inițial',
      recounted:
        'după schimbarea gradului de invaliditate, durata stagiului potențial se calculează din nou, la data noii decizii medicale',
    },
  },
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
