import { describe, expect, test } from 'vitest'
import type { Sex } from '../../../src/index.js'
import type { AnnexRow } from '../../../src/questions/retirement-age/annex-row.js'
import { ANNEX_5_OF_LAW_263, ANNEX_5_OF_LAW_360 } from '../../../src/questions/retirement-age/conditions.js'

const ANNEXES: readonly (readonly [string, Sex, readonly AnnexRow[]])[] = [
  ['Law 263/2010', 'female', ANNEX_5_OF_LAW_263.female],
  ['Law 263/2010', 'male', ANNEX_5_OF_LAW_263.male],
  ['Law 360/2023', 'female', ANNEX_5_OF_LAW_360.female],
  ['Law 360/2023', 'male', ANNEX_5_OF_LAW_360.male],
]

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

const pairsOf = <T>(rows: readonly T[]): readonly (readonly [T, T])[] =>
  rows.slice(1).map((row, index) => [rows[index] as T, row] as const)

const ageOf = (row: AnnexRow): number => row[2] * 12 + row[3]
const completeOf = (row: AnnexRow): number => row[4] * 12 + row[5]
const minimumOf = (row: AnnexRow): number => row[6] * 12 + row[7]

describe.each(ANNEXES)('annex 5 of %s, %s', (_law, _sex, rows) => {
  test('each row begins in the month after the row before it ends: no gap and no overlap', () => {
    for (const [earlier, later] of pairsOf(rows)) {
      expect(monthNumber(later[0])).toBe(monthNumber(earlier[1] ?? '') + 1)
    }
  })

  test('only the last row is open, and no row ends before it begins', () => {
    expect(rows.filter(([, to]) => to === undefined)).toEqual(rows.slice(-1))
    for (const [from, to] of rows.slice(0, -1)) expect((to ?? '') >= from).toBe(true)
  })

  test('who is born later never has a lower age, complete stage or minimum stage', () => {
    for (const [earlier, later] of pairsOf(rows)) {
      expect(ageOf(later)).toBeGreaterThanOrEqual(ageOf(earlier))
      expect(completeOf(later)).toBeGreaterThanOrEqual(completeOf(earlier))
      expect(minimumOf(later)).toBeGreaterThanOrEqual(minimumOf(earlier))
    }
  })

  test('the age climbs by at most a month from row to row, the stages by at most two', () => {
    for (const [earlier, later] of pairsOf(rows)) {
      expect(ageOf(later) - ageOf(earlier)).toBeLessThanOrEqual(1)
      expect(completeOf(later) - completeOf(earlier)).toBeLessThanOrEqual(2)
      expect(minimumOf(later) - minimumOf(earlier)).toBeLessThanOrEqual(2)
    }
  })

  test('months are months: 0 to 11 in every column', () => {
    for (const row of rows) {
      for (const months of [row[3], row[5], row[7]]) expect([...Array(12).keys()]).toContain(months)
    }
  })
})

describe('the first and the last rows, as the laws print them', () => {
  test.each([
    [
      'female, Law 263/2010',
      ANNEX_5_OF_LAW_263.female,
      ['1952-01', 59, 0, 28, 0, 13, 0],
      ['1967-01', 63, 0, 35, 0, 15, 0],
    ],
    [
      'male, Law 263/2010',
      ANNEX_5_OF_LAW_263.male,
      ['1947-01', 64, 0, 33, 0, 13, 0],
      ['1950-01', 65, 0, 35, 0, 15, 0],
    ],
    [
      'female, Law 360/2023',
      ANNEX_5_OF_LAW_360.female,
      ['1952-01', 59, 0, 28, 0, 13, 0],
      ['1970-02', 65, 0, 35, 0, 15, 0],
    ],
    [
      'male, Law 360/2023',
      ANNEX_5_OF_LAW_360.male,
      ['1944-11', 63, 3, 31, 6, 11, 6],
      ['1950-04', 65, 0, 35, 0, 15, 0],
    ],
  ] as const)('%s', (_annex, rows, first, last) => {
    const figures = (row: AnnexRow | undefined): readonly unknown[] => [row?.[0], ...(row?.slice(2, 8) ?? [])]
    expect(figures(rows[0])).toEqual(first)
    expect(figures(rows.at(-1))).toEqual(last)
  })
})

describe('between the two laws', () => {
  test('women born to 1966 and men born from 1947 have the same conditions under both', () => {
    const figures = (rows: readonly AnnexRow[], month: string): readonly unknown[] =>
      rows.find(([from, to]) => from <= month && (to === undefined || month <= to))?.slice(2, 8) ?? []
    for (let month = monthNumber('1947-01'); month <= monthNumber('1966-12'); month += 1) {
      const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
      expect(figures(ANNEX_5_OF_LAW_360.male, text)).toEqual(figures(ANNEX_5_OF_LAW_263.male, text))
      if (text < '1952-01') continue
      expect(figures(ANNEX_5_OF_LAW_360.female, text)).toEqual(figures(ANNEX_5_OF_LAW_263.female, text))
    }
  })
})
