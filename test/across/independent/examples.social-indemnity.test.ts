import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { socialIndemnity } from './net-and-old-rights.js'

// Numbers are those of the worked examples; the days of the levels are those of the table.

const topUp = (month: string, ...pensionsLei: readonly (string | number)[]): string => {
  const told = socialIndemnity({ month, pensionsLei })
  return 'notCovered' in told ? told.notCovered : told.topUpLei
}

describe('the social indemnity beside the pension', () => {
  it('35: what is missing to the level of the month', () => {
    expect(topUp('2026-03', 1044)).toBe('237.00')
    expect(topUp('2020-08', 650)).toBe('54.00')
    expect(topUp('2020-09', 650)).toBe('150.00')
    expect(topUp('2026-03', 1281)).toBe('0.00')
    expect(topUp('2026-03', 1280)).toBe('1.00')
  })

  it.each([
    ['2017-03', '2018-06', '520.00'],
    ['2018-07', '2019-08', '640.00'],
    ['2019-09', '2020-08', '704.00'],
    ['2020-09', '2021-12', '800.00'],
    ['2022-01', '2022-12', '1000.00'],
    ['2023-01', '2023-12', '1125.00'],
    ['2024-01', '2026-12', '1281.00'],
  ])('from %s to %s the level is %s lei', (first, last, level) => {
    expect(topUp(first, 0)).toBe(level)
    expect(topUp(last, 0)).toBe(level)
  })

  it('is not covered before March 2017 nor after December 2026', () => {
    expect(topUp('2017-02', 300)).toBe('social-indemnity')
    expect(topUp('2027-01', 300)).toBe('social-indemnity')
  })

  it('tops up the sum of the pensions of who lives in Romania', () => {
    expect(topUp('2026-03', 700, '344.00')).toBe('237.00')
    expect(topUp('2026-03', 700, 600)).toBe('0.00')
    const abroad = { month: '2026-03', pensionsLei: [1044], livesInRomania: false }
    expect(socialIndemnity(abroad)).toEqual({ guaranteedLei: '1281.00', topUpLei: '0.00' })
  })

  it('brings every pension to the level, and no further', () => {
    const pensions = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(pensions, fc.constantFrom('2017-03', '2020-08', '2023-12', '2026-12'), (sums, month) => {
        const told = socialIndemnity({ month, pensionsLei: sums })
        if ('notCovered' in told) throw new RangeError(told.notCovered)
        const sum = sums.reduce((total, one) => total + one, 0)
        expect(sum + Number(told.topUpLei)).toBe(Math.max(sum, Number(told.guaranteedLei)))
      }),
    )
  })
})
