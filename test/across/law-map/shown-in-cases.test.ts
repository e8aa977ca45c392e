import { describe, expect, test } from 'vitest'
import { checksOf, rulesApplied } from './code.js'
import { LAW_MAP, LIFE_MAP, type Row } from './page.js'

const casesOf = ({ shownBy }: Row): readonly string[] => shownBy.filter(name => !name.includes('/'))

const askedOf = (row: Row) =>
  casesOf(row)
    .flatMap(checksOf)
    .filter(({ function: name }) => row.functions.includes(name))

const WITH_CASES = [...LAW_MAP.rows, ...LIFE_MAP.rows].filter(row => casesOf(row).length > 0)

const labelled = (row: Row) => [`${row.section}, ${row.place}: ${row.rules.join(', ')}`, row] as const

describe('a case that is named for a rule', () => {
  test.each(WITH_CASES.filter(({ rules }) => rules.length > 0).map(labelled))(
    'applies it: %s',
    (_name, row) => {
      const applied = askedOf(row)
        .filter(({ notCovered }) => notCovered === undefined)
        .flatMap(rulesApplied)
      expect(row.rules.filter(rule => !applied.includes(rule))).toEqual([])
    },
  )

  test.each(WITH_CASES.filter(({ refusal }) => refusal).map(labelled))(
    'refuses by its name: %s',
    (_name, row) => {
      expect(askedOf(row).map(({ notCovered }) => notCovered?.what)).toContain(row.refusal)
    },
  )

  test.each(WITH_CASES.map(labelled))('asks every function that is named: %s', (_name, row) => {
    const asked = askedOf(row).map(({ function: name }) => name)
    expect(row.functions.filter(name => !asked.includes(name))).toEqual([])
  })
})
