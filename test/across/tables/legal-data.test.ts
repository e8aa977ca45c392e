import { describe, expect, test } from 'vitest'
import {
  ACTS,
  ARTICLES,
  companionAllowance,
  COVERAGE,
  DATED_FIGURES,
  netPension,
  pensionAmount,
} from '../../../src/index.js'
import { SERIES } from './series.js'

const seriesOf = (subject: string) => DATED_FIGURES.filter(series => series.subject === subject)
const figureOn = (subject: string, day: string) =>
  seriesOf(subject)[0]?.rows.find(({ from, to }) => from <= day && day <= to)

describe('what the library knows of the law, as data', () => {
  test('has every series on which a rule rests, each row with its days, article, source and confidence', () => {
    expect(DATED_FIGURES.map(({ rows }) => rows)).toEqual(
      expect.arrayContaining(SERIES.map(({ rows }) => rows)),
    )
    expect(DATED_FIGURES).toHaveLength(SERIES.length)
    for (const { rows } of DATED_FIGURES) {
      for (const { from, to, citation, source, confidence } of rows) {
        expect(from <= to).toBe(true)
        expect(Object.keys(ACTS)).toContain(citation.act)
        expect(source).not.toBe('')
        expect(['confirmed', 'derived', 'uncertain']).toContain(confidence)
      }
    }
  })

  test('gives the figure that an answer names: reference point, minimum wage and what is free of tax in July 2026', () => {
    const { steps } = pensionAmount({
      law: 'law-360-2023',
      month: '2026-07',
      realisedPoints: 15,
      potentialPoints: 4,
    })
    expect(steps.find(({ rule }) => rule === 'pension-amount.reference-point')?.result).toBe(
      figureOn('reference-point', '2026-07-01')?.value,
    )
    // Half of it is the allowance: 2,162.50, so 2,163 lei.
    expect(figureOn('minimum-wage', '2026-07-01')).toMatchObject({ value: '4325' })
    expect(companionAllowance({ scheme: 'public', degree: 'I', month: '2026-07' }).value.lei).toBe('2163.00')
    expect(figureOn('net-pension', '2026-07-01')?.value).toMatchObject({ taxFreeLei: '3000' })
    expect(netPension({ month: '2026-07', grossLei: 3000 }).value.net).toBe('3000.00')
  })

  test('has a line of our own for each article, and every act that is cited', () => {
    expect(Object.keys(ARTICLES).sort()).toEqual(Object.keys(ACTS).sort())
    expect(ARTICLES['law-360-2023']['art. 66']).toMatch(/^the potential stage/)
    expect(ARTICLES['law-360-2023']['art. 92']).toBe('not read here')
  })

  test('says what is answered, law by law, and by which name it is refused beyond', () => {
    const allowance = COVERAGE.find(
      row => row.function === 'companionAllowance' && row.law === 'law-360-2023',
    )
    expect(allowance).toEqual({
      function: 'companionAllowance',
      law: 'law-360-2023',
      fact: 'month',
      stretches: [
        { from: '1900-01', to: '2010-12', refusedAs: 'law-in-force' },
        { from: '2024-09', to: '2026-12' },
        { from: '2027-01', to: '2199-12', refusedAs: 'minimum-wage' },
      ],
    })
  })

  test('is frozen', () => {
    expect(Object.isFrozen(ARTICLES['law-360-2023'])).toBe(true)
    expect(Object.isFrozen(DATED_FIGURES[0]?.rows[0])).toBe(true)
    expect(Object.isFrozen(COVERAGE[0]?.stretches)).toBe(true)
  })
})
