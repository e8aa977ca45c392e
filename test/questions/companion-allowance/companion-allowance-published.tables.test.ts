import { describe, expect, test } from 'vitest'
import { type CivilMonth, companionAllowance } from '../../../src/index.js'
import { monthsLater } from '../../across/arbitraries/dates.js'

// Published by the county pension houses (cjpgiurgiu.ro) and in the orders that set the values: the first month, the
// base, and the lei paid to a pensioner in degree I.
const PUBLISHED = [
  ['2011-01', '732.8', '587.00'],
  ['2013-01', '762.1', '610.00'],
  ['2014-01', '790.7', '633.00'],
  ['2015-01', '830.2', '665.00'],
  ['2016-01', '871.7', '698.00'],
  ['2017-01', '917.5', '734.00'],
  ['2017-07', '1000', '800.00'],
  ['2018-07', '1100', '880.00'],
  ['2019-09', '1265', '1012.00'],
  ['2020-09', '1442', '1154.00'],
  ['2022-01', '1586', '1269.00'],
  ['2023-01', '1785', '1428.00'],
  ['2024-01', '2032', '1626.00'],
  ['2024-09', '3700', '1850.00'],
  ['2025-01', '4050', '2025.00'],
  ['2026-07', '4325', '2163.00'],
] as const

const inMonth = (month: CivilMonth) => companionAllowance({ scheme: 'public', degree: 'I', month })

describe('every companion allowance that was published', () => {
  test.each(PUBLISHED)('from %s: on a base of %s lei, %s are paid', (month, base, lei) => {
    expect(inMonth(month).value).toEqual({ due: true, lei })
    const step = inMonth(month).steps.find(({ rule }) => rule === 'companion-allowance.base')
    expect(step?.result).toBe(base)
  })

  test('each is paid to the eve of the next', () => {
    PUBLISHED.slice(1).forEach(([next], index) => {
      const eve = monthsLater(`${next}-01`, -1).slice(0, 7) as CivilMonth
      expect([eve, inMonth(eve).value.lei]).toEqual([eve, PUBLISHED[index]?.[2]])
    })
  })

  test('half of 4,325 lei is 2,162.50: up to a whole leu by default, exact under the other reading', () => {
    const facts = { scheme: 'public', degree: 'I', month: '2026-07' } as const
    expect(companionAllowance(facts).openQuestions).toEqual([
      {
        id: 'allowance-rounding-360',
        reading: 'up-to-leu',
        moves: 'lei',
        others: [{ reading: 'exact', value: { due: true, lei: '2162.50' } }],
      },
    ])
    const exact = companionAllowance(facts, { readings: { 'allowance-rounding-360': 'exact' } })
    expect(exact.value).toEqual({ due: true, lei: '2162.50' })
  })

  test('where the half is a whole number of lei nothing is open', () => {
    expect(inMonth('2026-06').openQuestions).toEqual([])
  })
})
