import { wordsIn } from './plain.js'
import { NOT_SO_WRITTEN, type Read } from './typing.js'

export type WordsOfChoices = Readonly<Record<string, readonly string[]>>

/** Degrees are numbered I, II, III, and typed 1, 2, 3 as well. */
const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3' }

const withDigits = (words: readonly string[]): readonly string[] =>
  words.map(word => (Object.hasOwn(NUMERALS, word) ? (NUMERALS[word] ?? word) : word))

/** A choice and all that it is called, each as words. */
interface Called {
  readonly id: string
  readonly names: readonly (readonly string[])[]
}

const calledOf = (id: string, said: readonly string[]): Called => {
  const names = said.map(wordsIn)
  return { id, names: [...names, ...names.map(withDigits)] }
}

type Fits = (typed: readonly string[], name: readonly string[]) => boolean

const isSame: Fits = (typed, name) => typed.join(' ') === name.join(' ')
const hasEachWord: Fits = (typed, name) => typed.every(word => name.includes(word))
const isBegunBy: Fits = (typed, name) => name.join(' ').startsWith(typed.join(' '))

/**
 * A choice by its words: all of them, some of them, or their beginning. What fits several choices alike is taken for
 * none; only what fits no choice as whole words is looked for at their beginnings.
 */
export const typedChoice = (text: string, choices: WordsOfChoices): Read => {
  const typed = wordsIn(text)
  if (typed.length === 0) return NOT_SO_WRITTEN
  const called = Object.entries(choices).map(([id, said]) => calledOf(id, said))
  const byId = called.filter(({ id }) => isSame(typed, wordsIn(id)))
  const fitting = (fits: Fits): readonly Called[] =>
    called.filter(({ names }) => names.some(name => fits(typed, name)))
  const found = [fitting(isSame), byId, fitting(hasEachWord), fitting(isBegunBy)].find(
    ({ length }) => length > 0,
  )
  if (!found) return NOT_SO_WRITTEN
  const [{ id } = { id: '' }, ...others] = found
  return others.length === 0
    ? { value: id }
    : { unreadable: 'ambiguous', mayBe: found.map(choice => choice.id) }
}
