import { isStandaloneQuestion } from '../library.mjs'

const A_THIRD = 1 / 3

const entryOf = name => name.split('/').slice(1).join('/')

const NONE = [{ what: 'the standalone file of a question: of the cold start of publicodes', atMost: A_THIRD }]

/** The standalone file of each question, with its first answer, beside publicodes with the shared rules and theirs. */
export const targetsOfStart = ({ milliseconds }) => {
  const files = Object.keys(milliseconds).filter(name => isStandaloneQuestion(entryOf(name)))
  if (files.length === 0) return NONE
  return files.map(name => ({
    what: `${name}: of the cold start of publicodes`,
    is: milliseconds[name] / milliseconds.publicodes,
    atMost: A_THIRD,
  }))
}
