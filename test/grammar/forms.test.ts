import { describe, expect, test } from 'vitest'
import * as enDates from '../../src/grammar/en/dates.js'
import * as en from '../../src/grammar/en/forms.js'
import * as hu from '../../src/grammar/hu/forms.js'
import * as roDates from '../../src/grammar/ro/dates.js'
import * as ro from '../../src/grammar/ro/forms.js'
import { writtenNumber } from '../../src/grammar/numerals.js'

const years = (number: number) => ({ years: number, months: 0, days: 0 })

describe('in Romanian', () => {
  test.each([
    [1, '1 an'],
    [2, '2 ani'],
    [19, '19 ani'],
    [20, '20 de ani'],
    [35, '35 de ani'],
    [99, '99 de ani'],
  ])('%i years are %s', (number, words) => {
    expect(ro.stage(years(number))).toBe(words)
  })

  test.each([
    [0, '0 zile'],
    [1, '1 zi'],
    [100, '100 de zile'],
    [101, '101 zile'],
    [119, '119 zile'],
    [120, '120 de zile'],
    [1000, '1000 de zile'],
  ])('%i days are %s', (number, words) => {
    expect(ro.days(number)).toBe(words)
  })

  test('a stage, a day, a month, a sum', () => {
    expect(ro.stage({ years: 14, months: 8, days: 0 })).toBe('14 ani 8 luni')
    expect(ro.stage({ years: 0, months: 1, days: 24 })).toBe('1 lună 24 de zile')
    expect(roDates.day('2026-05-10')).toBe('10 mai 2026')
    expect(roDates.month('2026-06')).toBe('iunie 2026')
    expect([ro.lei('1534.00'), ro.lei('2162.50'), ro.lei('81')]).toEqual([
      '1.534 lei',
      '2.162,50 lei',
      '81 lei',
    ])
  })
})

describe('in English', () => {
  test('a stage, a day, a sum', () => {
    expect(en.stage({ years: 14, months: 8, days: 1 })).toBe('14 years 8 months 1 day')
    expect(enDates.day('2026-05-10')).toBe('10 May 2026')
    expect([en.lei('1534.00'), en.lei('2162.50')]).toEqual(['1,534 lei', '2,162.50 lei'])
  })
})

describe('in Hungarian', () => {
  test('a stage, a day, a sum', () => {
    expect(hu.stage({ years: 14, months: 8, days: 1 })).toBe('14 év 8 hónap 1 nap')
    expect([hu.lei('1534.00'), hu.lei('12345.50')]).toEqual(['1534 lej', '12 345,50 lej'])
  })
})

describe('digits', () => {
  test('are set in groups of three from the left of the decimal mark only', () => {
    const style = { decimalMark: ',', groupMark: '.', groupsFrom: 4 }
    expect(
      ['999', '1000', '1234567', '1234.56789', '0.58333'].map(digits => writtenNumber(digits, style)),
    ).toEqual(['999', '1.000', '1.234.567', '1.234,56789', '0,58333'])
  })
})
