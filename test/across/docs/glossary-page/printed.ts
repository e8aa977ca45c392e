import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as library from '../../../../src/index.js'
import type { Language } from '../../../../src/index.js'
import { type Answer, ANSWERS } from './answers.js'

const explained = (answer: Answer, language: Language): readonly string[] => {
  try {
    return library.explain(answer, { language })
  } catch (error) {
    // A list of papers or holidays has no finding to put into words.
    if (error instanceof library.InvalidInputError) return []
    throw error
  }
}

/** The facts of a dossier, as the library lists them to who names none of them. */
const pathsOfFacts = (): readonly string[] => {
  try {
    library.factLabel('' as never, { language: 'en' })
    return []
  } catch (error) {
    const [fault] = (error as library.InvalidInputError).issues
    return fault?.message.split(': ')[1]?.split(', ') ?? []
  }
}

const labels = (language: Language): readonly string[] =>
  pathsOfFacts().flatMap(path => {
    const { label, choices = {} } = library.factLabel(path as library.DossierPath, { language })
    return [label, ...Object.values(choices)]
  })

const letters = (language: Language): readonly string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter(path => /letters/.test(path) && path.endsWith(`.${language}.txt`))
    .map(path => readFileSync(join('test', path), 'utf8'))

/** All that the library prints in a language: letters, the names of facts, and the answers to the legal cases. */
export const printedIn = (language: Language): string =>
  [...letters(language), ...labels(language), ...ANSWERS.flatMap(answer => explained(answer, language))]
    .join('\n')
    .toLowerCase()
