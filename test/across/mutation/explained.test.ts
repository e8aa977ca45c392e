import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HOUSES, rulesOf, testsOf } from '../../../tools/mutation/houses.mjs'

interface Explained {
  readonly file: string
  readonly within: string
  readonly mutator: string
  readonly line: string
  readonly code: string
  readonly becomes: string
  readonly because: string
}

const FOLDER = 'tools/mutation/equivalent'

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const ALL = readdirSync(FOLDER).map(
  name => [basename(name, '.json'), JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))] as const,
)

describe.each(ALL as [string, readonly Explained[]][])('each mutant explained of %s', (house, entries) => {
  test('is of a rule of that house, and of a line and code that are there', () => {
    for (const { file, within, line, code } of entries) {
      expect(rulesOf(house)).toContain(file)
      const source = readFileSync(file, 'utf8')
      expect(source.split('\n').map(inOneLine)).toContain(line)
      expect(inOneLine(source)).toContain(code)
      expect(source).toMatch(new RegExp(`^(export )?(const|class|function) ${within}\\b`, 'm'))
    }
  })

  test('has its reason, and is told once', () => {
    for (const { because } of entries) expect(because.length).toBeGreaterThan(20)
    const told = entries.map(({ because: _, ...mutant }) => JSON.stringify(mutant))
    expect(new Set(told).size).toBe(told.length)
  })
})

describe('the houses of rules', () => {
  test.each(HOUSES)('%s has rules, and tests near them', house => {
    expect(rulesOf(house).length).toBeGreaterThan(0)
    expect(testsOf(house).length).toBeGreaterThan(0)
  })
})
