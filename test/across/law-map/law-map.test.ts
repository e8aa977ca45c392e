import { describe, expect, test } from 'vitest'
import { evidenceExists, isPublicFunction, REFUSALS, RULE_IDS } from './code.js'
import { isOpen, LAW_MAP, PROVISIONS, type Row } from './page.js'

const { rows: ROWS, tables: TABLES } = LAW_MAP

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()
const labelled = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ section, place }) => `${section}: ${place}`)

describe('the map from the law to the code', () => {
  test('every rule it names is in the registry, and every rule of the registry is on it', () => {
    expect(unique(ROWS.flatMap(({ rules }) => rules))).toEqual(unique(RULE_IDS))
  })

  test('every function it names is public', () => {
    expect(
      unique(ROWS.flatMap(({ functions }) => functions)).filter(name => !isPublicFunction(name)),
    ).toEqual([])
  })

  test('every case and every test it names is there', () => {
    expect(unique(ROWS.flatMap(({ shownBy }) => shownBy)).filter(name => !evidenceExists(name))).toEqual([])
  })

  test('every refusal it names is one of the library', () => {
    const named = ROWS.flatMap(({ refusal }) => refusal ?? [])
    expect(named.filter(name => !REFUSALS.includes(name))).toEqual([])
  })

  test('no sentence of law stands open: each has a rule, a function and a case, or the reason why not', () => {
    expect(labelled(ROWS.filter(isOpen))).toEqual([])
  })

  test('a row has a reason or a rule, never both', () => {
    const both = ROWS.filter(({ reason, rules }) => reason !== undefined && rules.length > 0)
    expect(labelled(both)).toEqual([])
  })
})

describe('the five documents', () => {
  /** Sentences of law in each, counted by hand. */
  const SENTENCES = [14, 81, 40, 20, 72]

  test('have a table each, in the order in which the library met them', () => {
    expect(TABLES).toHaveLength(SENTENCES.length + 1)
    expect(TABLES.slice(0, SENTENCES.length).map(([, rows]) => rows.length)).toEqual(SENTENCES)
    expect(PROVISIONS).toHaveLength(227)
  })

  test('every article of Law 263/2010 from 68 to 82 has its rows', () => {
    const places = (TABLES[4]?.[1] ?? []).map(({ place }) => place)
    const articles = Array.from({ length: 15 }, (_, index) => `art. ${68 + index}`)
    const without = articles.filter(
      article => !places.some(place => place === article || /^[( ]/.test(place.replace(article, ''))),
    )
    expect(without).toEqual([])
  })

  test('every letter of the list of papers has its row', () => {
    const letters = (TABLES[1]?.[1] ?? []).flatMap(({ place }) => /^Papers, ([a-s])$/.exec(place)?.[1] ?? [])
    expect(letters.join('')).toBe('abcdefghijklmnopqrs')
  })

  test('no row stands twice, but where one sentence has several parts', () => {
    const PARTS_OF_A_SENTENCE = 2
    const places = labelled(PROVISIONS)
    const often = unique(places).filter(
      place => places.filter(other => other === place).length > PARTS_OF_A_SENTENCE,
    )
    expect(often).toEqual([])
  })
})
