import { describe, expect, test } from 'vitest'
import { ACTS } from '../../../src/index.js'
import { isCivilDate } from '../../../src/values/civil-date.js'
import { daysLater } from '../arbitraries/dates.js'
import { figuresOf, pairsOf, SERIES } from './series.js'

describe.each(SERIES.map(series => [series.what, series.rows] as const))('the series %s', (_what, rows) => {
  test('has real days, and no row that ends before it begins', () => {
    for (const { from, to } of rows) {
      expect([from, isCivilDate(from)]).toEqual([from, true])
      expect([to, isCivilDate(to)]).toEqual([to, true])
      expect(from <= to).toBe(true)
    }
  })

  test('is in the order of time and never overlaps', () => {
    for (const [earlier, later] of pairsOf(rows)) expect(later.from > earlier.to).toBe(true)
  })

  test('has no gap', () => {
    const gaps = pairsOf(rows)
      .filter(([earlier, later]) => later.from !== daysLater(earlier.to, 1))
      .map(([earlier, later]) => [daysLater(earlier.to, 1), daysLater(later.from, -1)])
    expect(gaps).toEqual([])
  })

  test('names for every figure a source, an act that exists and its article', () => {
    for (const { source, citation } of rows) {
      expect(source).toMatch(/\S/)
      expect(Object.keys(ACTS)).toContain(citation.act)
      expect(citation.provision).toMatch(/\S/)
    }
  })

  test('holds plain decimals above zero', () => {
    for (const figure of rows.flatMap(({ value }) => figuresOf(value))) {
      expect(figure).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/)
      expect(Number(figure)).toBeGreaterThan(0)
    }
  })
})

describe('the figures, as they were published', () => {
  const figures = (what: string): readonly string[] =>
    SERIES.find(series => series.what === what)?.rows.map(({ from, to, value }) =>
      [from, to, ...figuresOf(value)].join(' '),
    ) ?? []

  test('the correction index, with the eve and the day of 2013-01-23', () => {
    expect(figures('correction-index')).toEqual([
      '2011-01-01 2011-12-31 1.12',
      '2012-01-01 2013-01-22 1.17',
      '2013-01-23 2013-12-31 1.06',
      '2014-01-01 2015-12-31 1.07',
      '2016-01-01 2016-12-31 1.09',
      '2017-01-01 2017-12-31 1.14',
      '2018-01-01 2018-12-31 1.15',
      '2019-01-01 2019-12-31 1.20',
      '2020-01-01 2024-08-31 1.41',
    ])
  })

  test('the reference point stays 81 lei to the end of 2026', () => {
    expect(figures('reference-point').slice(0, 3)).toEqual([
      '2024-09-01 2024-12-31 81',
      '2025-01-01 2025-12-31 81',
      '2026-01-01 2026-12-31 81',
    ])
  })

  test('the gross minimum wage since the allowance hangs on it, to the end of 2026', () => {
    expect(figures('minimum-wage').slice(0, 3)).toEqual([
      '2024-07-01 2024-12-31 3700',
      '2025-01-01 2026-06-30 4050',
      '2026-07-01 2026-12-31 4325',
    ])
  })

  test('the pension point from 732.8 lei to 2,032, and none after August 2024', () => {
    expect(figures('pension-point')[0]).toBe('2009-10-01 2012-12-31 732.8')
    expect(figures('pension-point').at(-1)).toBe('2024-01-01 2024-08-31 2032')
    expect(figures('pension-point')).toHaveLength(13)
  })

  test('every pension point is confirmed', () => {
    expect(SERIES[0]?.rows.filter(row => row.confidence !== 'confirmed')).toEqual([])
  })
})
