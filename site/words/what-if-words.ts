import type { Language } from 'pensie-invaliditate/explanation'
import { counted } from './counted.js'

/** What stands around a case that is tried otherwise. */
export interface WhatIfWords {
  readonly whatIfLead: string
  readonly anotherDegree: string
  readonly laterApplication: string
  readonly moreStage: string
  readonly laterBy: (months: number) => string
  readonly yearsMore: (years: number) => string
  readonly pointsStay: string
  readonly noDifference: string
  readonly nothingToTry: string
  readonly what: string
}

/** Loaded where they are said alone. */
export const WHAT_IF_WORDS: Readonly<Record<Language, WhatIfWords>> = {
  ro: {
    whatIfLead: 'Aceleași răspunsuri, cu un singur lucru schimbat. Răspunsul dumneavoastră rămâne cum este.',
    anotherDegree: 'alt grad',
    laterApplication: 'cererea depusă mai târziu',
    moreStage: 'mai mult stagiu',
    laterBy: months => `cu ${counted(months, 'lună', 'luni')}`,
    yearsMore: years => `cu ${counted(years, 'an', 'ani')}`,
    pointsStay: 'Punctajul realizat rămâne cel pe care l-ați dat.',
    noDifference: 'Nu s-ar schimba nimic din cele de mai sus.',
    nothingToTry: 'Răspundeți întâi la mai multe întrebări.',
    what: 'Ce',
  },
  en: {
    whatIfLead: 'The same answers with one thing otherwise. Your answer stays as it is.',
    anotherDegree: 'another degree',
    laterApplication: 'a later application',
    moreStage: 'more stage',
    laterBy: months => `by ${months} ${months === 1 ? 'month' : 'months'}`,
    yearsMore: years => `by ${years} ${years === 1 ? 'year' : 'years'}`,
    pointsStay: 'The realised points stay as you gave them.',
    noDifference: 'None of the above would change.',
    nothingToTry: 'Answer more questions first.',
    what: 'What',
  },
  hu: {
    whatIfLead: 'Ugyanazok a válaszok, egyetlen dolog másként. Az Ön válasza nem változik.',
    anotherDegree: 'más fokozat',
    laterApplication: 'később benyújtott kérelem',
    moreStage: 'több szolgálati idő',
    laterBy: months => `${months} hónappal`,
    yearsMore: years => `${years} évvel`,
    pointsStay: 'A megszerzett pontszám az marad, amit megadott.',
    noDifference: 'A fentiekből semmi sem változna.',
    nothingToTry: 'Előbb válaszoljon több kérdésre.',
    what: 'Mi',
  },
}
