import { describe, expect, test } from 'vitest'
import { pensionAmount } from '../../src/index.js'
import { wrongly } from './faults.js'

const facts = { law: 'law-360-2023', month: '2026-06', potentialPoints: 4 } as const

const leiOf = (realisedPoints: number | `${number}`): string =>
  pensionAmount({ ...facts, realisedPoints }).value.lei

const faults = (realisedPoints: unknown): readonly string[] =>
  wrongly(pensionAmount)({ ...facts, realisedPoints })

describe('a decimal is text of digits, or a number that prints as such text', () => {
  test.each([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a negative number', -1],
    ['a negative text', '-1'],
    ['an exponent in text', '1e5'],
    ['a number that prints with an exponent', 1e21],
    ['a tiny number that prints with an exponent', 1e-7],
    ['0.1 + 0.2, which prints 17 decimals', 0.1 + 0.2],
    ['11 decimals', '1.12345678901'],
    ['10 digits before the point', '1234567890'],
    ['a leading zero', '007'],
    ['a comma', '3,5'],
    ['a blank', ' 3'],
    ['a plus', '+3'],
    ['no digit before the point', '.5'],
    ['no digit after it', '5.'],
    ['nothing', ''],
    ['other digits', '١٥'],
    ['a line break', '15\n'],
    ['true', true],
    ['null', null],
    ['a big integer', 15n],
    ['a list', ['15']],
  ])('%s is none', (_what, value) => {
    expect(faults(value)).toEqual(['realisedPoints: not-a-decimal'])
  })

  test.each(['0', '0.0', '999999999', '0.1234567891', '15.00000'])('%s is one', value => {
    expect(faults(value)).toEqual([])
  })

  test('15, "15" and "15.0" are the same points and give the same lei: (15 + 4) x 81', () => {
    expect([15, '15', '15.0'].map(value => leiOf(value as 15))).toEqual(['1539.00', '1539.00', '1539.00'])
  })

  test('a number counts as what it prints: 0.07 and no neighbour of it', () => {
    const paid = pensionAmount({
      ...facts,
      realisedPoints: 1100,
      potentialPoints: 0,
      month: '2027-01',
      pointValue: 0.07,
    })
    expect(paid.value.lei).toBe('77.00')
  })

  test('"3.5" is three and a half, not 35', () => {
    // (3.5 + 4) x 81 = 607.5
    expect(leiOf('3.5')).toBe('608.00')
  })

  test('minus zero is zero', () => {
    expect(leiOf(-0)).toBe('324.00')
  })
})

describe('products that binary fractions get wrong are exact', () => {
  test.each([
    ['0.80', '917.5', '734.00'],
    ['2.007', '1000', '2007.00'],
    ['0.07', '1100', '77.00'],
    ['4.4', '917.5', '4037.00'],
    ['2.2', '1785', '3927.00'],
  ] as const)('%s x %s is %s lei', (realisedPoints, pointValue, lei) => {
    expect(pensionAmount({ ...facts, realisedPoints, potentialPoints: 0, pointValue }).value.lei).toBe(lei)
  })
})
