import type { Language } from 'pensie-invaliditate/explanation'
import type { CalculatorWords } from './calculator-words.js'

const WORDS: Readonly<Record<Language, () => Promise<CalculatorWords>>> = {
  ro: () => import('./ro.js').then(({ words }) => words),
  en: () => import('./en.js').then(({ words }) => words),
  hu: () => import('./hu.js').then(({ words }) => words),
}

/** A page has one language, and loads its words alone. */
export const loadWords = (language: Language): Promise<CalculatorWords> => WORDS[language]()

/** Where the answer to a question stands; nothing where the question says it all. */
export const whereToFind = (id: string, { where }: CalculatorWords): string | undefined => {
  const key = id.replace(/^events\.\d+\./, 'events.')
  return Object.hasOwn(where, key) ? where[key] : undefined
}
