import { expect, test } from 'vitest'
import { addAsked, mayPart, type Parting } from '../../src/engine/asked.js'

const asked = (...partings: readonly Parting[]) => {
  const all = new Map<string, Parting>()
  for (const parting of partings) addAsked(all, 'cap-by-month', parting)
  return all
}

const KNOWN: Parting = new Set(['by-day'])

test('What was asked where any reading may part is asked so for good, whichever place came first.', () => {
  expect(mayPart(asked('any', KNOWN), 'cap-by-month', 'by-year')).toBe(true)
  expect(mayPart(asked(KNOWN, 'any'), 'cap-by-month', 'by-year')).toBe(true)
})

test('Where each place says what parts, the readings of all places may.', () => {
  const both = asked(KNOWN, new Set(['by-week']))
  expect(mayPart(both, 'cap-by-month', 'by-day')).toBe(true)
  expect(mayPart(both, 'cap-by-month', 'by-week')).toBe(true)
  expect(mayPart(both, 'cap-by-month', 'by-year')).toBe(false)
  expect(mayPart(both, 'another', 'by-day')).toBe(false)
})
