import type { NeedPath, ToldSum } from 'pensie-invaliditate/assessment'
import type { CalculatorWords } from '../words/calculator-words.js'
import type { Labels } from './words.js'

/** No more of what is missing than a person can look for at once. */
const MOST_NAMED = 3

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const nameOf = (path: NeedPath, labels: Labels): string => labels.factLabel(path).label

/** The first of what is missing, as it stands within a sentence. */
export const namesOf = (paths: readonly NeedPath[], labels: Labels): string =>
  paths
    .slice(0, MOST_NAMED)
    .map(path => nameOf(path, labels))
    .map(name => name.charAt(0).toLowerCase() + name.slice(1))
    .join('; ')

/** A sum in words, or why there is none. */
export const sumInWords = (sum: ToldSum, labels: Labels, words: CalculatorWords): string => {
  switch (sum.status) {
    case 'known':
      return labels.format('lei', sum.lei)
    case 'not-due':
      return capital(labels.wordFor('not-due', sum.because))
    case 'not-covered':
      return capital(labels.wordFor('not-covered', sum.what))
    case 'undetermined': {
      const missing = words.missing(namesOf(sum.needs, labels))
      return sum.atLeast === undefined
        ? missing
        : `${capital(words.atLeast(labels.format('lei', sum.atLeast)))}. ${missing}`
    }
  }
}

export { capital }
