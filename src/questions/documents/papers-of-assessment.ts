import type { Paper } from './steps.js'

/** The papers of the medical assessment, and those taken at a distance in 2020. */
export const PAPERS_OF_ASSESSMENT: readonly Paper[] = [
  {
    id: 'assessment-application',
    titles: { ro: 'Cerere de expertiză medicală', en: 'Application for the medical assessment' },
    form: 'original',
    neededFor: 'medical-assessment',
  },
  {
    id: 'identity-card',
    titles: { ro: 'Actul de identitate', en: 'Identity card' },
    form: 'original-and-copy',
    neededFor: 'medical-assessment',
  },
  {
    id: 'sick-leave-days-certificate',
    titles: {
      ro: 'Adeverința angajatorului privind zilele de concediu medical din ultimele 12/24 de luni și ultima zi',
      en: "Employer's certificate of sick-leave days in the last 12/24 months and of the last such day",
    },
    form: 'original',
    neededFor: 'sick-pay',
  },
  {
    id: 'cause-and-onset',
    titles: {
      ro: 'Document privind cauza și data ivirii invalidității',
      en: 'Paper on the cause and onset of the invalidity',
    },
    form: 'original-and-copy',
    neededFor: 'medical-assessment',
  },
  {
    id: 'medical-documents',
    titles: {
      ro: 'Documente medicale cu rezultatele investigațiilor care confirmă diagnosticul',
      en: 'Medical documents with the results that confirm the diagnosis',
    },
    form: 'original-and-copy',
    neededFor: 'medical-assessment',
  },
  {
    id: 'other-papers-of-the-case',
    titles: { ro: 'Alte acte specifice situației', en: 'Other papers particular to the case' },
    form: 'original-and-copy',
    neededFor: 'medical-assessment',
  },
  {
    id: 'assessment-application-annex-10',
    titles: {
      ro: 'Cererea tip, anexa 10 (cazuri noi, 2020)',
      en: 'Standard application, annex 10 (new cases, 2020)',
    },
    form: 'copy',
    neededFor: 'distance-new-case-2020',
  },
  {
    id: 'documents-since-last-review',
    titles: {
      ro: 'Documentele medicale emise de la ultima revizuire',
      en: 'Medical documents issued since the last review',
    },
    form: 'copy',
    neededFor: 'distance-review-2020',
  },
  {
    id: 'rehabilitation-programme',
    titles: { ro: 'Programul recuperator', en: 'Rehabilitation programme' },
    form: 'copy',
    neededFor: 'distance-review-2020',
  },
  {
    id: 'declaration-of-conformity',
    titles: {
      ro: 'Declarație pe propria răspundere că actele corespund cu originalul',
      en: 'Declaration that the papers agree with their originals',
    },
    form: 'original',
    neededFor: 'distance-review-2020',
  },
  {
    id: 'medical-documents-of-new-case',
    titles: { ro: 'Documentația medicală a cazului nou', en: 'Medical documents of the new case' },
    form: 'copy',
    neededFor: 'distance-new-case-2020',
  },
  {
    id: 'declaration-of-conformity-of-new-case',
    titles: {
      ro: 'Declarație pe propria răspundere că actele corespund cu originalul',
      en: 'Declaration that the papers agree with their originals',
    },
    form: 'original',
    neededFor: 'distance-new-case-2020',
  },
]
