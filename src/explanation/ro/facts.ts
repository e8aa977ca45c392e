import type { DossierPath } from '../../dossier/dossier.js'
import { DEGREES, SCHEMES, SPECIAL_STATUSES } from '../../grammar/ro/vocabulary.js'
import type { Choices, EventChoices } from '../label-book.js'

/** As each stands on a form, or in a list of what is missing. */
export const FACTS: Readonly<Record<DossierPath, string>> = {
  scheme: 'sistemul de pensii',
  'person.sex': 'sexul',
  'person.birthDate': 'data nașterii',
  'person.specialStatus': 'calitatea specială a persoanei',
  'person.handicap': 'handicapul preexistent calității de asigurat',
  'person.handicapCertificate':
    'gradul din certificatul de încadrare în grad de handicap depus la casa de pensii',
  'person.militaryOrPolice': 'calitatea de militar, polițist sau lucrător al unui serviciu de informații',
  'person.notaryAtDecision': 'calitatea de notar public la data deciziei medicale',
  'incapacity.degree': 'gradul de invaliditate',
  'incapacity.cause': 'cauza invalidității',
  'incapacity.irreversible': 'caracterul ireversibil al invalidității',
  'medicalDecision.issuedOn': 'data emiterii deciziei medicale',
  'medicalDecision.requestRegisteredOn': 'data înregistrării cererii de expertiză medicală',
  'medicalDecision.communicatedOn': 'data comunicării deciziei medicale',
  'medicalDecision.reviewDueOn': 'data stabilită pentru revizuirea medicală',
  'medicalDecision.contestationRegisteredOn': 'data înregistrării contestației împotriva deciziei medicale',
  'medicalDecision.rulingIssuedOn': 'data emiterii deciziei asupra contestației',
  'medicalDecision.rulingCommunicatedOn': 'data comunicării deciziei asupra contestației',
  'application.registeredOn': 'data înregistrării cererii de pensionare',
  'application.grantedOn': 'data acordării înscrisă pe decizia de pensie',
  'pensionDecision.issuedOn': 'data emiterii deciziei de pensie',
  'pensionDecision.communicatedOn': 'data comunicării deciziei de pensie',
  'pensionDecision.contestedOn': 'data contestării deciziei de pensie',
  'insurance.insuredAtDecision': 'calitatea de asigurat la data deciziei medicale',
  'insurance.insuredByContract': 'asigurarea numai prin contract de asigurare socială',
  'insurance.sickPayEndedOn': 'ultima zi cu indemnizație pentru incapacitate temporară de muncă',
  'insurance.insuranceEndedOn':
    'ultima zi a calității de asigurat sau, dacă este mai târzie, ultima zi cu indemnizație pentru incapacitate temporară de muncă',
  'contribution.stageAtDecision': 'stagiul de cotizare realizat la data deciziei medicale',
  'contribution.stageAtGrant': 'stagiul de cotizare realizat la data acordării pensiei',
  'contribution.contributoryStage': 'stagiul de cotizare contributiv',
  'contribution.points': 'punctajul realizat',
  'contribution.firstPotentialStage': 'stagiul potențial acordat inițial, la deschiderea dreptului',
  'contribution.stageInOtherSystems': 'stagiul cel mai lung realizat în alt sistem de pensii',
  'contribution.voluntaryContractStage':
    'stagiul realizat prin contract de asigurare socială încheiat începând cu 1 ianuarie 2018',
  'contribution.stageInLast5Years': 'stagiul de cotizare realizat în ultimii 5 ani',
  'contribution.professionStageOn2013': 'stagiul realizat în profesia de notar public la 1 ianuarie 2013',
  'payment.month': 'luna pentru care se plătește pensia',
  'contribution.averageScore': 'punctajul mediu anual al unei pensii deschise înainte de 2011',
  'payment.correctionIndex': 'indicele de corecție',
  'payment.pointValue': 'valoarea punctului',
  'payment.allowanceBase': 'baza de calcul a indemnizației pentru însoțitor',
  'payment.leiInPayment': 'pensia cuvenită pentru luna august 2024',
  'person.reducedAgeReachedOn': 'data împlinirii vârstei de pensionare reduse',
  'medicalDecision.validUntil': 'ultima zi de valabilitate a deciziei medicale',
  'emergency.documentsSent': 'dacă s-au transmis documente medicale actuale după starea de urgență din 2020',
  'emergency.documentsSentOn':
    'data la care s-au transmis documente medicale actuale după starea de urgență din 2020',
  'payment.oldAgeLei': 'cuantumul pensiei pentru limită de vârstă',
}

/** As each stands in a list to choose from. */
export const CHOICES: Choices = {
  scheme: SCHEMES,
  'person.sex': { female: 'feminin', male: 'masculin' },
  'person.specialStatus': SPECIAL_STATUSES,
  'person.handicap': {
    grave: 'handicap grav',
    accentuated: 'handicap accentuat',
    medium: 'handicap mediu',
    blind: 'nevăzător',
  },
  'person.handicapCertificate': {
    grave: 'handicap grav',
    accentuated: 'handicap accentuat',
    medium: 'handicap mediu',
  },
  'incapacity.degree': DEGREES,
  'incapacity.cause': {
    'work-accident': 'accident de muncă',
    'occupational-disease': 'boală profesională',
    neoplasm: 'neoplazie',
    schizophrenia: 'schizofrenie',
    aids: 'SIDA',
    'ordinary-disease': 'boală obișnuită',
    'accident-outside-work': 'accident fără legătură cu munca',
  },
}

/** What an event lets choose. */
export const EVENT_CHOICES: EventChoices = {
  degree: { ...DEGREES, none: 'capacitatea de muncă redobândită' },
  by: {
    office: 'medicul expert al asigurărilor sociale (cabinetul de expertiză medicală)',
    institute: 'Institutul Național de Expertiză Medicală și Recuperare a Capacității de Muncă',
    'regional-centre': 'centrul regional de expertiză medicală a capacității de muncă',
    'military-commission': 'comisia centrală de expertiză medico-militară',
  },
  askedFor: { review: 'revizuirea medicală', convocation: 'convocarea pentru expertizare' },
  what: {
    pension: 'numai pensia',
    allowance: 'numai indemnizația pentru însoțitor',
    both: 'pensia și indemnizația pentru însoțitor',
  },
  kind: {
    employee: 'activitate salariată',
    'elected-or-appointed': 'funcție electivă sau funcție ocupată prin numire',
    independent: 'activitate independentă',
    'local-councillor': 'mandat de consilier local',
  },
}
