import { describe, expect, test } from 'vitest'
import { evidenceExists, isPublicFunction, REFUSALS, RULE_IDS } from './code.js'
import { isOpen, LIFE_MAP } from './page.js'

const { rows, tables } = LIFE_MAP
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

describe('the map of the life of a pension', () => {
  test('names rules of the registry, public functions, and cases and tests that are there', () => {
    const rules = unique(rows.flatMap(row => row.rules))
    expect(rules.filter(rule => !(RULE_IDS as readonly string[]).includes(rule))).toEqual([])
    expect(
      unique(rows.flatMap(({ functions }) => functions)).filter(name => !isPublicFunction(name)),
    ).toEqual([])
    expect(unique(rows.flatMap(({ shownBy }) => shownBy)).filter(name => !evidenceExists(name))).toEqual([])
    expect(rows.flatMap(({ refusal }) => refusal ?? []).filter(name => !REFUSALS.includes(name))).toEqual([])
  })

  test('leaves no row open: each has a rule, a function and what shows it, or the reason why not', () => {
    expect(rows.filter(isOpen).map(({ section, place }) => `${section}: ${place}`)).toEqual([])
  })

  test('has a table for each matter', () => {
    expect(tables).toHaveLength(19)
    expect(tables.filter(([, of]) => of.length === 0)).toEqual([])
  })
})
