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

  test('lei, where another sum is paid: the month of a conversion', () => {
    const moved = ASSESSMENTS.flatMap(({ pension }) => ('value' in pension ? pension.openQuestions : []))
      .filter(({ moves }) => moves === 'lei')
      .map(({ id }) => id)
    expect(moved.length).toBeGreaterThan(0)
  })

  test('in the pension lei if and only if the lei differ, unless more than a sum does', () => {
    for (const { pension } of ASSESSMENTS) {
      if (!('value' in pension)) continue
      const { lei } = pension.value
      for (const { moves, others } of pension.openQuestions) {
        const sums = others.map(({ value }) => (value as { lei?: string }).lei)
        if (moves === 'decimals') expect(new Set([lei, ...sums]).size).toBe(1)
        if (moves === 'lei' || moves === 'right')
          expect(others.some(({ value }) => JSON.stringify(value) !== JSON.stringify(pension.value))).toBe(
            true,
          )
      }
    }
  })
})

test('a person is not told what moves only decimals, and is told what moves more', () => {
  const kindsIn = (dossier: Dossier) =>
    paragraphs(assess(dossier), { language: 'ro', audience: 'person' }).map(({ kind }) => kind)
  expect(kindsIn(WOMAN_OF_2026)).not.toContain('open')
  expect(kindsIn(MAN)).not.toContain('open')
  expect(kindsIn(letterOn('05-not-entitled'))).toContain('open')
})
