import type { SectionAnswer } from '../../src/engine/section-answer.js'
import type { FactsAtHand, World } from '../../src/engine/section-context.js'

/** A section that came to a value without steps, readings or other sections. */
export const answerOf = (value: unknown): SectionAnswer => ({
  answer: { value },
  restsOn: [],
  steps: [],
  upstream: [],
  asked: new Map(),
  askedInAll: new Map(),
  confidence: 'confirmed',
})

/** No fact is there, each is asked for, and is chosen among words. */
export const nothingAtHand = (wordsOf: FactsAtHand['wordsOf']): FactsAtHand => ({
  given: () => undefined,
  isAsked: () => true,
  wordsOf,
  guessOf: () => undefined,
})

/** Nothing is chosen, supposed or guessed. */
export const NOTHING: World = { readings: {}, supposed: new Map(), guesses: false }
