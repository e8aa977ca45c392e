import type { Language } from 'pensie-invaliditate/explanation'

/** What stands around the dossier that a developer tries. */
export interface PlaygroundWords {
  readonly dossier: string
  readonly dossierLead: string
  readonly steps: string
  readonly fullAnswer: string
  readonly exampleToTry: string
  readonly notJson: (place?: { readonly line: number; readonly column: number }) => string
}

/** Loaded where they are said alone. */
export const PLAYGROUND_WORDS: Readonly<Record<Language, PlaygroundWords>> = {
  ro: {
    dossier: 'Dosarul (JSON)',
    dossierLead:
      'Schimbați orice: răspunsul se socotește pe măsură ce scrieți. Adresa paginii păstrează dosarul.',
    steps: 'Pașii',
    fullAnswer: 'Răspunsul întreg (JSON)',
    exampleToTry: 'Exemplu',
    notJson: place =>
      place
        ? `Aceasta nu este JSON: nu se poate citi mai departe de rândul ${place.line}, coloana ${place.column}.`
        : 'Aceasta nu este JSON.',
  },
  en: {
    dossier: 'The dossier (JSON)',
    dossierLead:
      'Change anything: the answer is worked out as you type. The address of the page keeps the dossier.',
    steps: 'The steps',
    fullAnswer: 'The whole answer (JSON)',
    exampleToTry: 'Example',
    notJson: place =>
      place
        ? `This is not JSON: it cannot be read beyond line ${place.line}, column ${place.column}.`
        : 'This is not JSON.',
  },
  hu: {
    dossier: 'Az adatok (JSON)',
    dossierLead: 'Bármit módosíthat: a válasz gépelés közben készül. Az adatokat az oldal címe őrzi.',
    steps: 'A lépések',
    fullAnswer: 'A teljes válasz (JSON)',
    exampleToTry: 'Példa',
    notJson: place =>
      place
        ? `Ez nem JSON: nem olvasható tovább, sor: ${place.line}, oszlop: ${place.column}.`
        : 'Ez nem JSON.',
  },
}
