import type { DocumentFact, WayToHandIn } from '../facts.js'
import type { FiledBy, FormOfPaper, PlaceOfPapers } from '../steps.js'

/** What of a case calls for papers of its own. */
export const DOCUMENT_FACTS: Readonly<Record<DocumentFact, string>> = {
  application: 'cererea de pensionare',
  'medical-assessment': 'expertiza medicală',
  'distance-review-2020': 'revizuirea medicală la distanță din 2020',
  'distance-new-case-2020': 'cazul nou depus la distanță în 2020',
  'employment-before-2011': 'munca de dinainte de 2011',
  'cooperative-member': 'calitatea de membru CAP',
  farmer: 'calitatea de agricultor asigurat',
  'other-service': 'alte perioade de vechime',
  'military-service': 'serviciul militar',
  'university-studies': 'studiile universitare',
  'foreign-university-studies': 'studiile universitare în străinătate',
  'permanent-bonuses': 'sporurile cu caracter permanent',
  'work-group-I-or-II': 'munca în grupele I și II sau în condiții deosebite ori speciale',
  representative: 'reprezentarea prin mandatar',
  'persecuted-or-revolutionary':
    'calitatea de beneficiar al Decretului-lege nr. 118/1990 sau al Legii nr. 341/2004',
  'early-pension': 'pensia anticipată',
  'activity-since-2011': 'activitatea de după 1 ianuarie 2011',
  'sick-pay': 'indemnizația pentru incapacitate temporară de muncă',
  'insured-at-decision': 'calitatea de asigurat la data deciziei medicale',
  'work-accident': 'accidentul de muncă',
  'occupational-disease': 'boala profesională',
}

export const FORMS: Readonly<Record<FormOfPaper, string>> = {
  original: 'în original',
  'original-and-copy': 'în original și copie',
  copy: 'în copie',
}

/** As each stands after "la". */
export const PLACES: Readonly<Record<PlaceOfPapers, string>> = {
  'territorial-pension-house': 'casa teritorială de pensii de la domiciliu',
  'assessment-office':
    'cabinetul de expertiză medicală de la domiciliu (în București, câte unul în fiecare sector; în țară, în reședința de județ)',
  'notaries-pension-house': 'Casa de Pensii a Notarilor Publici',
}

export const WAYS: Readonly<Record<WayToHandIn, string>> = {
  'in-person': 'personal',
  'in-person-by-appointment': 'personal, numai cu programare prealabilă prin telefon',
  'post-with-confirmation': 'prin poștă cu confirmare de primire',
  electronic: 'electronic',
  'e-mail': 'prin e-mail',
}

export const FILED_BY: Readonly<Record<FiledBy, string>> = {
  person: 'persoana îndreptățită',
  representative: 'un mandatar cu procură specială',
  'family-member': 'un membru al familiei, dacă persoana nu se poate deplasa',
}
