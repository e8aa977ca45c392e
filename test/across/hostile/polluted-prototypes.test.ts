import { describe, expect, test } from 'vitest'
import { ofFewQuestions, ofLetters, ofSingleQuestions, ofWholeDossiers } from './calls.js'
import { FIELDS, NAMES, NAMES_OF_THE_VALIDATOR } from './names.js'
import { namesThatCount, whilePolluted } from './polluted.js'

const VALUES: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['a number', 1],
  ['empty text', ''],
  ['a decimal', '1'],
  ['a degree', 'I'],
  ['yes', 'yes'],
  ['a month', '2026-01'],
  ['a day', '2020-01-01'],
  ['null', null],
  ['nothing at all', undefined],
  ['a status', 'not-covered'],
  ['an object', Object.freeze({})],
  ['a list', Object.freeze([])],
  ['a stage', Object.freeze({ years: 1, months: 0, days: 0 })],
  ['a function', () => true],
]

/** Only to say which names they are takes long. */
const TO_FIND_THEM = { timeout: 600_000 }

const ALL = [...new Set([...NAMES, ...NAMES_OF_THE_VALIDATOR])]

describe('a host that adds to Object.prototype changes no byte of an answer', () => {
  test('a name that counts would be seen, and is gone afterwards', () => {
    const reads = () => [({} as { a?: unknown }).a]
    expect(namesThatCount(['a', 'b'], true, reads)).toEqual(['a'])
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })

  test('two names that count only together would be seen too', () => {
    const reads = () => [({} as { a?: unknown }).a && ({} as { b?: unknown }).b]
    expect(namesThatCount(['a', 'b'], true, reads)).toEqual(['a with b'])
  })

  test.each(['irreversible', 'to', 'status', 'value', 'reading', 'missed-review', 'III', 'notaries'])(
    'a name of those added is %s',
    name => expect(ALL).toContain(name),
  )

  test.each(VALUES)('not of a single question, whatever name it adds: %s', TO_FIND_THEM, (_what, value) => {
    expect(namesThatCount(ALL, value, ofSingleQuestions)).toEqual([])
  })

  test.each(VALUES)('nor of a letter: %s', TO_FIND_THEM, (_what, value) => {
    expect(namesThatCount(ALL, value, ofLetters)).toEqual([])
  })

  test.each(VALUES)('nor of a whole dossier: %s', TO_FIND_THEM, (_what, value) => {
    expect(namesThatCount(ALL, value, ofWholeDossiers)).toEqual([])
  })

  // Of all at once, one name could make good what another spoils.
  test('nor does any field of an input alone', () => {
    const written = (names: readonly string[], value: unknown): string =>
      JSON.stringify(whilePolluted(names, value, ofFewQuestions))
    const plain = written([], true)
    const counting = FIELDS.filter(
      field => written([field], true) !== plain || written([field], '2020-01-01') !== plain,
    )
    expect(counting).toEqual([])
  })
})
