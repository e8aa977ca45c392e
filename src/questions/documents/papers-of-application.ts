import type { Paper } from './steps.js'

/** The papers of the application for the pension, in the order of the pension houses' list (a to s). */
export const PAPERS_OF_APPLICATION: readonly Paper[] = [
  {
    id: 'pension-application',
    titles: {
      ro: 'Cerere pentru înscrierea la pensie (anexa nr. 7)',
      en: 'Application for the pension (annex 7)',
    },
    form: 'original',
    neededFor: 'application',
  },
  {
    id: 'work-book',
    titles: { ro: 'Carnetul de muncă', en: 'Work book' },
    form: 'original-and-copy',
    neededFor: 'employment-before-2011',
  },
  {
    id: 'cooperative-work-book',
    titles: { ro: 'Carnetul de muncă pentru membrii CAP', en: 'Work book of a cooperative farm member' },
    form: 'original-and-copy',
    neededFor: 'cooperative-member',
  },
  {
    id: 'farmer-insurance-book',
    titles: {
      ro: 'Carnetul de asigurări sociale pentru agricultori',
      en: 'Social-insurance book of a farmer',
    },
    form: 'original-and-copy',
    neededFor: 'farmer',
  },
  {
    id: 'other-proof-of-service',
    titles: {
      ro: 'Alte acte privind vechimea în muncă sau în serviciu',
      en: 'Other papers on length of service',
    },
    form: 'original-and-copy',
    neededFor: 'other-service',
  },
  {
    id: 'identity-and-civil-status',
    titles: {
      ro: 'Act de identitate, certificat de naștere, certificat de căsătorie',
      en: 'Identity card, birth certificate, marriage certificate',
    },
    form: 'original-and-copy',
    neededFor: 'application',
  },
  {
    id: 'military-record-book',
    titles: { ro: 'Livretul militar', en: 'Military record book' },
    form: 'original-and-copy',
    neededFor: 'military-service',
  },
  {
    id: 'university-diploma-and-certificate',
    titles: {
      ro: 'Diploma de studii universitare și adeverința privind durata normală, perioada și forma de zi',
      en: 'University diploma, with the certificate of normal length, period and full-time attendance',
    },
    form: 'original-and-copy',
    neededFor: 'university-studies',
  },
  {
    id: 'recognition-of-foreign-studies',
    titles: {
      ro: 'Dovada echivalării studiilor universitare din străinătate',
      en: 'Proof that studies abroad are recognised',
    },
    form: 'original-and-copy',
    neededFor: 'foreign-university-studies',
  },
  {
    id: 'permanent-bonuses-certificate',
    titles: {
      ro: 'Adeverința privind sporurile permanente (anexa nr. 15)',
      en: 'Certificate of permanent bonuses (annex 15)',
    },
    form: 'original',
    neededFor: 'permanent-bonuses',
  },
  {
    id: 'work-group-certificate',
    titles: {
      ro: 'Adeverința privind grupele I și II de muncă sau condițiile deosebite și speciale (anexele nr. 12-14)',
      en: 'Certificate of work in groups I and II or in particular and special conditions (annexes 12-14)',
    },
    form: 'original',
    neededFor: 'work-group-I-or-II',
  },
  {
    id: 'special-power-of-attorney',
    titles: { ro: 'Procura specială a mandatarului', en: 'Special power of attorney' },
    form: 'original-and-copy',
    neededFor: 'representative',
  },
  {
    id: 'persecuted-or-revolutionary-proof',
    titles: {
      ro: 'Acte privind calitatea de beneficiar al Decretului-lege nr. 118/1990 sau al Legii nr. 341/2004',
      en: 'Papers of a beneficiary of Decree-Law 118/1990 or of Law 341/2004',
    },
    form: 'original-and-copy',
    neededFor: 'persecuted-or-revolutionary',
  },
  {
    id: 'end-of-insured-status-for-early-pension',
    titles: {
      ro: 'Dovada încetării calității de asigurat, la pensia anticipată',
      en: 'Proof that insured status has ended, for an early pension',
    },
    form: 'original',
    neededFor: 'early-pension',
  },
  {
    id: 'activity-since-2011-certificate',
    titles: {
      ro: 'Adeverința privind activitatea după 1 ianuarie 2011',
      en: 'Certificate of activity after 1 January 2011',
    },
    form: 'original',
    neededFor: 'activity-since-2011',
  },
  {
    id: 'other-proof-of-rights',
    titles: {
      ro: 'Alte acte din care rezultă elemente ale dreptului',
      en: 'Other papers that prove elements of the right',
    },
    form: 'original-and-copy',
    neededFor: 'application',
  },
  {
    id: 'medical-decision',
    titles: { ro: 'Decizia medicală asupra capacității de muncă', en: 'Medical decision on work capacity' },
    form: 'original',
    neededFor: 'application',
  },
  {
    id: 'end-of-sick-pay',
    titles: {
      ro: 'Adeverința privind încetarea indemnizației de incapacitate temporară sau ultimul certificat medical',
      en: 'Certificate that sick pay has ended, or the last sick-leave certificate',
    },
    form: 'original',
    neededFor: 'sick-pay',
  },
  {
    id: 'end-of-insured-status',
    titles: {
      ro: 'Adeverința privind încetarea calității de asigurat',
      en: 'Certificate that insured status has ended',
    },
    form: 'original',
    neededFor: 'insured-at-decision',
  },
  {
    id: 'work-accident-form',
    titles: {
      ro: 'Formularul de înregistrare a accidentului de muncă (FIAM)',
      en: 'Work accident registration form (FIAM)',
    },
    form: 'copy',
    neededFor: 'work-accident',
  },
  {
    id: 'occupational-disease-form',
    titles: {
      ro: 'Fișa de declarare a bolii profesionale (BP2)',
      en: 'Occupational disease declaration (BP2)',
    },
    form: 'copy',
    neededFor: 'occupational-disease',
  },
]
