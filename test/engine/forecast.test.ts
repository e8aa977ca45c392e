import { describe, expect, test } from 'vitest'
import { Forecast } from '../../src/engine/forecast.js'
import type { FactsAtHand } from '../../src/engine/section-context.js'
import { answerOf, NOTHING, nothingAtHand } from './section-answers.js'

const WORDS = ['x', 'y', 'z']

/** Sections that ask for facts by what is supposed of others, and every look that is taken at them. */
const looking = (
  facts: (section: string, word: (path: string) => unknown) => readonly string[],
  of: Partial<FactsAtHand> = {},
) => {
  const looks: string[] = []
  const atHand = { ...nothingAtHand(() => WORDS), ...of }
  const forecast = new Forecast<string>(
    ({ supposed }, section) => {
      looks.push([section, ...[...supposed].map(([path, word]) => `${path}=${String(word)}`)].join(' '))
      const met = facts(section, path => supposed.get(path) ?? WORDS[0])
      return { answer: answerOf(1), looked: new Map(met.map(path => [path, undefined])) }
    },
    NOTHING,
    atHand,
  )
  return { forecast, looks }
}

describe('a look ahead', () => {
  const nested = (_: string, word: (path: string) => unknown) => (word('f') === 'x' ? ['f'] : ['f', 'g'])

  test('tries each other word of a fact once, where the fact is met first', () => {
    const { forecast, looks } = looking(nested)
    expect([...forecast.of('a')]).toEqual(['f', 'g'])
    expect(looks).toEqual(['a', 'a f=y', 'a f=z', 'a f=y g=y', 'a f=y g=z'])
  })

  test('tries in another section only the last word of what was tried before', () => {
    const { forecast, looks } = looking(nested)
    forecast.of('a')
    looks.splice(0)
    expect([...forecast.of('b')]).toEqual(['f', 'g'])
    expect(looks).toEqual(['b', 'b f=z', 'b f=z g=z'])
  })

  test('looks at a section once', () => {
    const { forecast, looks } = looking(nested)
    expect(forecast.of('a')).toBe(forecast.of('a'))
    expect(looks).toHaveLength(5)
  })

  test('tells of the further facts only those that are asked for', () => {
    const { forecast } = looking(nested, { isAsked: path => path !== 'g' })
    expect([...forecast.of('a')]).toEqual(['f'])
  })

  test('ends after 48 looks, however many facts there are', () => {
    const many = Array.from({ length: 60 }, (_, place) => `fact ${place}`)
    const { forecast, looks } = looking(() => many, { wordsOf: () => ['x', 'y'] })
    expect([...forecast.of('a')]).toEqual(many)
    expect(looks).toHaveLength(48)
  })
})
