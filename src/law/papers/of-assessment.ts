/** The papers of the medical assessment, and those taken at a distance in 2020. */
export const TITLES_OF_ASSESSMENT = {
  'assessment-application': {
    ro: 'Cerere de expertiză medicală',
    en: 'Application for the medical assessment',
    hu: 'Kérelem a munkaképesség orvosi felmérésére',
  },
  'identity-card': {
    ro: 'Actul de identitate',
    en: 'Identity card',
    hu: 'Személyazonossági igazolvány',
  },
  'sick-leave-days-certificate': {
    ro: 'Adeverința angajatorului privind zilele de concediu medical din ultimele 12/24 de luni și ultima zi',
    en: "Employer's certificate of sick-leave days in the last 12/24 months and of the last such day",
    hu: 'A munkáltató igazolása az utolsó 12/24 hónap betegszabadságának napjairól és utolsó napjáról',
  },
  'cause-and-onset': {
    ro: 'Document privind cauza și data ivirii invalidității',
    en: 'Paper on the cause and onset of the invalidity',
    hu: 'Irat a rokkantság okáról és kezdetéről',
  },
  'medical-documents': {
    ro: 'Documente medicale cu rezultatele investigațiilor care confirmă diagnosticul',
    en: 'Medical documents with the results that confirm the diagnosis',
    hu: 'Orvosi iratok a diagnózist igazoló vizsgálati eredményekkel',
  },
  'other-papers-of-the-case': {
    ro: 'Alte acte specifice situației',
    en: 'Other papers particular to the case',
    hu: 'A helyzetre jellemző egyéb iratok',
  },
  'assessment-application-annex-10': {
    ro: 'Cererea tip, anexa 10 (cazuri noi, 2020)',
    en: 'Standard application, annex 10 (new cases, 2020)',
    hu: 'Típuskérelem, 10. melléklet (új esetek, 2020)',
  },
  'documents-since-last-review': {
    ro: 'Documentele medicale emise de la ultima revizuire',
    en: 'Medical documents issued since the last review',
    hu: 'Az utolsó felülvizsgálat óta kiállított orvosi iratok',
  },
  'rehabilitation-programme': {
    ro: 'Programul recuperator',
    en: 'Rehabilitation programme',
    hu: 'Rehabilitációs program',
  },
  'declaration-of-conformity': {
    ro: 'Declarație pe propria răspundere că actele corespund cu originalul',
    en: 'Declaration that the papers agree with their originals',
    hu: 'Saját felelősségre tett nyilatkozat arról, hogy az iratok megegyeznek az eredetivel',
  },
  'medical-documents-of-new-case': {
    ro: 'Documentația medicală a cazului nou',
    en: 'Medical documents of the new case',
    hu: 'Az új eset orvosi iratai',
  },
  'declaration-of-conformity-of-new-case': {
    ro: 'Declarație pe propria răspundere că actele corespund cu originalul',
    en: 'Declaration that the papers agree with their originals',
    hu: 'Saját felelősségre tett nyilatkozat arról, hogy az új eset iratai megegyeznek az eredetivel',
  },
} as const
