import { describe, expect, test } from 'vitest'
import { ACTS } from '../../src/index.js'
import { NOTARIES_SYSTEM_FROM, PERIODS } from '../../src/law/periods.js'
import { daysLater } from '../arbitraries/dates.js'
import { pairsOf } from './series.js'

describe('the periods of the laws', () => {
  test('follow one another without a gap: the law of a day is always one', () => {
    for (const [earlier, later] of pairsOf(PERIODS)) {
      expect(earlier.to).toBeDefined()
      expect(later.from).toBe(daysLater(earlier.to ?? '', 1))
    }
  })

  test('only the law in force now has no last day', () => {
    expect(PERIODS.filter(({ to }) => to === undefined).map(({ law }) => law)).toEqual(['law-360-2023'])
  })

  test('begin on the days on which the acts entered into force', () => {
    expect(PERIODS.map(({ law, from }) => [law, from])).toEqual([
      ['law-263-2010', ACTS['law-263-2010'].inForceFrom],
      ['law-263-2010-amended-2013', ACTS['law-37-2013'].inForceFrom],
      ['law-360-2023', ACTS['law-360-2023'].inForceFrom],
    ])
    expect(NOTARIES_SYSTEM_FROM).toBe(ACTS['law-39-2020'].inForceFrom)
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
