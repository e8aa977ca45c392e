import type { LawId } from '../../../../src/index.js'
import { factsOf } from './calls.js'
import { DAYS, type Line, MONTHS_OF_LINE } from './line.js'

/** How one function is asked under one law at one place of a line. */
export interface Asked {
  readonly name: string
  /** The fact that moves along the line; none where no day decides. */
  readonly fact?: string
  readonly line: Line
  readonly input: (law: LawId, at: string) => unknown
  /** Facts that are not those of most cases. */
  readonly with?: string
  /** The laws for which the fact is one at all; left out, all that the function takes. */
  readonly laws?: readonly LawId[]
  /** Of a function that finds the law itself: the law of each place; none where it refuses the place. */
  readonly under?: (at: string, law: LawId) => LawId | undefined
}

export type Facts = Readonly<Record<string, unknown>>
export type Other = Facts | ((law: LawId, at: string) => Facts)

/** Where no day decides there is one place. */
export const NO_LINE: Line = { length: 1, at: () => '', grid: [0] }

/** The right input of a function with the law, a fact moved along its line, and what goes with these. */
const moved = (name: string, line: Line, fact: string | undefined, other: Other = {}): Asked => ({
  name,
  ...(fact === undefined ? {} : { fact }),
  line,
  input: (law, at) => ({
    ...factsOf(name),
    law,
    ...(typeof other === 'function' ? other(law, at) : other),
    ...(fact === undefined ? {} : { [fact]: at }),
  }),
})

export const byDay = (name: string, fact: string, other?: Other): Asked => moved(name, DAYS, fact, other)
export const byMonth = (name: string, fact: string, other?: Other): Asked =>
  moved(name, MONTHS_OF_LINE, fact, other)
export const byNoDay = (name: string, other?: Other): Asked => moved(name, NO_LINE, undefined, other)

/** A function that takes no law has no such field either. */
export const withoutLaw = (asked: Asked, more: Pick<Asked, 'laws' | 'under'> = {}): Asked => ({
  ...asked,
  ...more,
  input: (law, at) =>
    Object.fromEntries(Object.entries(asked.input(law, at) as Facts).filter(([key]) => key !== 'law')),
})

const told = ([key, value]: readonly [string, unknown]): string => `${key}: ${String(value)}`

/** The same with further facts, which its row names. */
export const also = (
  asked: Asked,
  facts: Facts,
  words: string = Object.entries(facts).map(told).join(', '),
): Asked => ({
  ...asked,
  with: words,
  input: (law, at) => ({ ...(asked.input(law, at) as Facts), ...facts }),
})
