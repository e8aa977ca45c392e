import { describe, expect, test } from 'vitest'
import { assess, type Dossier, paragraphs, procedure } from '../../src/index.js'
import { WOMAN_OF_2026 } from '../assessment/dossiers.js'
import { MAN } from '../assessment/next-steps/lives.js'
import { ASSESSMENTS } from './corpus.js'
import { LETTERS } from './letters-on-file.js'

const letterOn = (name: string): Dossier => LETTERS.find(([other]) => other === name)?.[1] ?? {}

const movesIn = (section: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ((section as { openQuestions?: readonly { id: string; moves: string }[] }).openQuestions ?? []).map(
      ({ id, moves }) => [id, moves],
    ),
  )

/** Every sum of a value, by its place. */
const sumsOf = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) =>
    /^(total|potential|monthly|average|indexed|stability)/i.test(name) ? undefined : part,
  )

describe('a point left open moves', () => {
  test('the right, where another reading gives one: the age between two bands of table 3', () => {
    expect(movesIn(assess(letterOn('05-not-entitled')).eligibility)).toMatchObject({
      'age-band-edge': 'right',
      'ccr-680-2012': 'right',
    })
  })

  test('decimals alone, where the lei are the same: the rounding of the fifth decimal', () => {
    const { points, pension } = assess(WOMAN_OF_2026)
    expect(movesIn(points)).toEqual({ 'points-fifth-decimal': 'decimals' })
    expect(movesIn(pension)).toEqual({ 'points-fifth-decimal': 'decimals' })
  })

  test('a date, where a term ends on another day', () => {
    const terms = procedure({ law: 'law-360-2023', decisionCommunicatedOn: '2025-06-10' })
    expect(movesIn(terms)).toEqual({ 'term-counting': 'date' })
  })

  test('in the pension decimals if the lei are the same under every reading, and lei only if they differ', () => {
    const counted = { decimals: 0, lei: 0, date: 0, right: 0 }
    for (const { pension } of ASSESSMENTS) {
      if (pension.value === undefined) continue
      for (const { moves, others } of pension.openQuestions) {
        const sums = [pension.value, ...others.map(({ value }) => value)].map(sumsOf)
        counted[moves] += 1
        if (moves === 'decimals') expect(new Set(sums).size).toBe(1)
        if (moves === 'lei') expect(new Set(sums).size).toBeGreaterThan(1)
      }
    }
    expect(counted.decimals).toBeGreaterThan(0)
    expect(counted.lei).toBeGreaterThan(0)
  })
})

test('a person is not told what moves only decimals, and is told what moves more', () => {
  const kindsIn = (dossier: Dossier) =>
    paragraphs(assess(dossier), { language: 'ro', audience: 'person' }).map(({ kind }) => kind)
  expect(kindsIn(WOMAN_OF_2026)).not.toContain('open')
  expect(kindsIn(MAN)).not.toContain('open')
  expect(kindsIn(letterOn('05-not-entitled'))).toContain('open')
})
