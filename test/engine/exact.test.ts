import { expect, test } from 'vitest'
import { explored } from '../../src/engine/exact.js'
import { stopFor } from '../../src/engine/facts.js'
import type { SectionAnswer } from '../../src/engine/section-answer.js'
import { answerOf, NOTHING, nothingAtHand } from './section-answers.js'

const WORDS: Readonly<Record<string, readonly unknown[]>> = { kind: ['film', 'book', 'map'] }

const atHand = nothingAtHand(path => WORDS[path])

/** A section that asks for the kind, and then does what is said of it. */
const byKind = (does: Readonly<Record<string, () => SectionAnswer>>) =>
  explored(
    ({ supposed }) => {
      const kind = supposed.get('kind')
      return kind === undefined ? stopFor('kind') : (does[kind as string] as () => SectionAnswer)()
    },
    NOTHING,
    atHand,
  )

test('An answer is that of every word, or it is none.', () => {
  const [seven, eight] = [() => answerOf(7), () => answerOf(8)]
  expect(byKind({ film: seven, book: seven, map: seven }).answer?.answer).toEqual({ value: 7 })
  expect(byKind({ film: eight, book: seven, map: seven }).answer).toBeUndefined()
  expect(byKind({ film: seven, book: eight, map: seven }).answer).toBeUndefined()
  expect(byKind({ film: seven, book: seven, map: eight })).toEqual({ answer: undefined, asked: ['kind'] })
})

test('A word that stops for another fact leaves no answer, wherever it stands among the words.', () => {
  const seven = () => answerOf(7)
  const stops = () => stopFor('lentOn')
  for (const does of [
    { film: stops, book: seven, map: seven },
    { film: seven, book: stops, map: seven },
    { film: seven, book: seven, map: stops },
  ])
    expect(byKind(does)).toEqual({ answer: undefined, asked: ['kind'] })
  expect(byKind({ film: stops, book: stops, map: stops }).asked).toEqual(['kind', 'lentOn'])
})

test('An error of a rule is no missing fact.', () => {
  const failing = () => {
    throw new RangeError('a rule failed')
  }
  expect(() => byKind({ film: failing, book: failing, map: failing })).toThrow(RangeError)
})
