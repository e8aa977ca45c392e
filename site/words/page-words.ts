import type { Language } from 'pensie-invaliditate/explanation'

/** What stands around every page. */
interface PageWords {
  readonly skipToContent: string
  readonly mainNavigation: string
  readonly pageLanguage: string
  readonly pagesOfDocs: string
  readonly home: string
  readonly glossary: string
  readonly developers: string
  readonly notice: string
  readonly notFound: string
  readonly needsScript: string
  readonly loading: string
  readonly notLoaded: string
}

/** One language without one of the words does not compile. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  ro: {
    skipToContent: 'Mergeți la conținut',
    mainNavigation: 'Meniul principal',
    pageLanguage: 'Limba paginii',
    pagesOfDocs: 'Paginile documentației',
    home: 'Acasă',
    glossary: 'Ce înseamnă cuvintele',
    developers: 'Pentru programatori și juriști',
    notice: 'Site-ul informează; nu decide. Decide casa de pensii.',
    notFound: 'Pagina nu există.',
    needsScript: 'Calculatorul are nevoie de JavaScript, pornit în navigator.',
    loading: 'Se pregătește…',
    notLoaded:
      'Calculatorul nu s-a putut încărca. Verificați legătura la internet și încărcați pagina din nou.',
  },
  en: {
    skipToContent: 'Skip to content',
    mainNavigation: 'Main menu',
    pageLanguage: 'Language of the page',
    pagesOfDocs: 'Pages of the documentation',
    home: 'Home',
    glossary: 'What the words mean',
    developers: 'For developers and lawyers',
    notice: 'This site informs; it does not decide. The pension house decides.',
    notFound: 'There is no such page.',
    needsScript: 'The calculator needs JavaScript turned on in the browser.',
    loading: 'Getting ready…',
    notLoaded: 'The calculator could not be loaded. Check the connection and load the page again.',
  },
  hu: {
    skipToContent: 'Ugrás a tartalomhoz',
    mainNavigation: 'Főmenü',
    pageLanguage: 'Az oldal nyelve',
    pagesOfDocs: 'A dokumentáció oldalai',
    home: 'Kezdőlap',
    glossary: 'Mit jelentenek a szavak',
    developers: 'Programozóknak és jogászoknak (angolul)',
    notice: 'Az oldal tájékoztat, nem dönt. A nyugdíjpénztár dönt.',
    notFound: 'Nincs ilyen oldal.',
    needsScript: 'A kalkulátorhoz a böngészőben engedélyezni kell a JavaScriptet.',
    loading: 'Előkészítés…',
    notLoaded:
      'A kalkulátort nem sikerült betölteni. Ellenőrizze a kapcsolatot, és töltse be újra az oldalt.',
  },
}
