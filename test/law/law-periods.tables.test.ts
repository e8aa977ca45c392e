import { describe, expect, test } from 'vitest'
import { ACTS } from '../../src/index.js'
import { LAWS, type LawInTime } from '../../src/law/laws.js'
import { lastDayOf, PERIODS } from '../../src/law/periods.js'
import { daysLater } from '../across/arbitraries/dates.js'
import { pairsOf } from '../across/tables/series.js'

const ROWS: readonly LawInTime[] = LAWS

describe('the periods of the laws', () => {
  test('follow one another without a gap: the law of a day is always one', () => {
    for (const [earlier, later] of pairsOf(PERIODS)) {
      expect(earlier.to).toBeDefined()
      expect(later.from).toBe(daysLater(earlier.to ?? '', 1))
    }
  })

  test('only the last law has no last day', () => {
    const isOpen = PERIODS.map(({ to }) => to === undefined)
    expect(isOpen).toEqual(PERIODS.map((_, index) => index === PERIODS.length - 1))
  })

  test('an amendment amends a law before it, of the same system', () => {
    for (const [index, law] of ROWS.entries()) {
      const amended = ROWS.slice(0, index).find(({ id }) => id === law.amends)
      if (law.amends !== undefined) expect(amended?.scheme).toBe(law.scheme)
    }
  })

  test('an amended law ends where no version of it is in force any more', () => {
    expect(lastDayOf('law-263-2010')).toBe('2024-08-31')
    expect(lastDayOf('law-263-2010-amended-2013')).toBe('2024-08-31')
  })
})

describe('the acts', () => {
  test.each([
    ['law-263-2010', '2011-01-01', '2024-08-31'],
    ['law-37-2013', '2013-03-15', '2024-08-31'],
    ['gd-257-2011', '2011-03-28', '2024-08-31'],
    ['law-360-2023', '2024-09-01', undefined],
    ['law-39-2020', '2020-04-06', undefined],
  ] as const)('%s is in force from %s to %s', (act, from, to) => {
    expect([ACTS[act].inForceFrom, ACTS[act].inForceTo]).toEqual([from, to])
  })

  test('Law 37/2013, published on 2013-03-12, is in force from the third day, that day counted', () => {
    expect(ACTS['law-37-2013'].gazette).toContain('2013-03-12')
    expect(ACTS['law-37-2013'].inForceFrom).toBe(daysLater('2013-03-12', 3))
  })

  test('every act has a title, and none ends before it begins', () => {
    for (const { title, inForceFrom, inForceTo } of Object.values(ACTS)) {
      expect(title).toMatch(/\S/)
      if (inForceFrom && inForceTo) expect(inForceFrom < inForceTo).toBe(true)
    }
  })
})
