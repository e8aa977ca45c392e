import type { Answer } from './answer.js'
import type { ReadingsOf } from './notes.js'

/** What a section is given to answer with. */
export interface SectionContext<Facts, Values> {
  /** Every fact, read only when it is asked for: the first that is missing stops the section. */
  readonly facts: Facts
  /** The facts that are there, for what is taken in where it is known and never waited for. */
  readonly given: Partial<Facts>
  /** A fact that is there, or that the section cannot go on without. */
  need(path: string): unknown
  /** A fact that is there or supposed, taken in where it is known and never waited for. */
  known(path: string): unknown
  /** The reading of an open question, where looking at it leaves nothing open. */
  readingOf(question: string): string
  /** Goes on with the answer of another section; where it has none, that stands for this one too. */
  upon<N extends keyof Values, T>(name: N, then: (value: Values[N]) => Answer<T>): Answer<T>
}

/** How each section is answered. */
export type SectionRules<Facts, Values, Inquiry> = {
  readonly [N in keyof Values]: (
    context: SectionContext<Facts, Values>,
    inquiry: Inquiry,
  ) => Answer<Values[N]>
}

/** How a fact that is not there counts. */
export interface FactsAtHand {
  /** By path. */
  readonly given: (path: string) => unknown
  /** Whether a fact is asked for where it is missing; otherwise it is held not to be so. */
  readonly isAsked: (path: string) => boolean
  /** The words among which a fact is chosen; `undefined` for a day, a stage, a sum. */
  readonly wordsOf: (path: string) => readonly unknown[] | undefined
  /** What a day, a stage or a sum may be supposed to be, only to see what would be asked for next. */
  readonly guessOf: (path: string) => unknown
}

/** Under what a section is answered: the readings, and the words supposed of missing facts. */
export interface World {
  readonly readings: ReadingsOf<string>
  readonly supposed: ReadonlyMap<string, unknown>
  /** Whether what is missing is guessed. No answer that is given rests on a guess. */
  readonly guesses: boolean
}
