import type { OpenQuestionTexts } from '../../phrasebook.js'

type OfTheTerms =
  | 'alert-validity'
  | 'emergency-window'
  | 'independent-work-263'
  | 'notaries-deadline-holiday'
  | 'pension-contest-2024'
  | 'term-counting'
  | 'terms-in-emergency'
  | 'twelve-months-roll'

export const OF_THE_TERMS: Pick<OpenQuestionTexts, OfTheTerms> = {
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
  'independent-work-263': {
    question:
      'După Legea nr. 263/2010, activitatea independentă cu venituri peste plafonul de asigurare suspendă pensia pentru gradul I sau II?',
    readings: {
      'suspended-above-threshold':
        'activitatea independentă cu venituri peste plafonul de asigurare suspendă plata pensiei pentru gradul I sau II',
      allowed:
        'activitatea independentă cu venituri peste plafonul de asigurare se poate cumula cu pensia pentru gradul I sau II',
    },
  },
  'notaries-deadline-holiday': {
    question:
      'Dacă ultima zi pentru transmiterea noii decizii medicale la Casa de Pensii a Notarilor Publici este nelucrătoare, termenul se prelungește, și odată cu el efectul deciziei?',
    readings: {
      'does-not-move':
        'termenul de transmitere a noii decizii medicale la Casa de Pensii a Notarilor Publici nu se prelungește',
      'moves-to-next-working-day':
        'termenul de transmitere a noii decizii medicale la Casa de Pensii a Notarilor Publici se prelungește până în prima zi lucrătoare',
    },
  },
  'pension-contest-2024': {
    question:
      'Deciziile de pensie emise de la 1 ianuarie 2024 până la 31 august 2024 se contestă la tribunal sau la Comisia Centrală de Contestații?',
    readings: {
      'tribunal-45':
        'deciziile de pensie emise de la 1 ianuarie 2024 până la 31 august 2024 se contestă la tribunal, în termen de 45 de zile',
      'commission-30':
        'deciziile de pensie emise de la 1 ianuarie 2024 până la 31 august 2024 se contestă la Comisia Centrală de Contestații, în termen de 30 de zile',
    },
  },
  'term-counting': {
    question:
      'La termenele pe zile nu intră în calcul nici ziua de la care încep, nici ziua în care se împlinesc?',
    readings: {
      'free-days':
        'la termenele pe zile nu intră în calcul nici ziua de la care termenul începe, nici ziua în care se împlinește',
      'calendar-days': 'la termenele pe zile numai ziua de la care termenul începe nu intră în calcul',
    },
  },
  'terms-in-emergency': {
    question: 'Termenele de contestare au fost suspendate de la 16 martie 2020 până la 14 mai 2020?',
    readings: {
      'not-suspended':
        'termenele de contestare au curs și de la 16 martie 2020 până la 14 mai 2020, în starea de urgență',
      suspended:
        'termenele de contestare au fost suspendate de la 16 martie 2020 până la 14 mai 2020, pe durata stării de urgență',
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
