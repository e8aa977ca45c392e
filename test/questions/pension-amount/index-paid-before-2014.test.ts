import { describe, expect, test } from 'vitest'
import { pensionAmount, type Readings } from '../../../src/index.js'

/** A score of 0.81500: 28.525 points over 35 years. */
const pensionOf = (rightOpenedOn: string, month: string, readings: Partial<Readings> = {}) =>
  pensionAmount(
    {
      law: 'law-263-2010',
      month,
      realisedPoints: '28.525',
      potentialPoints: 0,
      completeStage: { years: 35 },
      rightOpenedOn,
    } as Parameters<typeof pensionAmount>[0],
    { readings },
  )

const MAY_2012 = '2012-05-10'

/** Handbook, part 2, section 23 and example 17 B. */
describe('a right of May 2012 is paid its index only in steps', () => {
  test.each([
    ['2012-06', '598.00', 'no index yet: 0.81500 x 732.8 = 597.23'],
    ['2012-12', '598.00', 'the eve'],
    ['2013-01', '659.00', '1.06: 0.86390 x 762.1 = 658.38'],
    ['2013-06', '659.00', 'the same'],
    ['2013-10', '659.00', 'the last month of 1.06 alone'],
    ['2013-12', '727.00', '1.17: 0.95355 x 762.1 = 726.70'],
    ['2014-05', '754.00', '1.17: 0.95355 x 790.7 = 753.97'],
  ])('in %s it comes to %s lei (%s)', (month, lei) => {
    const { value } = pensionOf(MAY_2012, month)
    expect(value.lei).toBe(lei)
    expect(value).not.toHaveProperty('untilIndexChange')
  })

  test('in November 2013 both are told: to the 6th by 1.06, from the 7th by 1.17', () => {
    expect(pensionOf(MAY_2012, '2013-11').value).toMatchObject({
      lei: '727.00',
      untilIndexChange: { to: '2013-11-06', lei: '659.00' },
    })
  })

  test('a right of 2011 then has 1.12: 0.91280 x 762.1 = 695.63', () => {
    expect(pensionOf('2011-12-31', '2013-12').value.lei).toBe('696.00')
    expect(pensionOf('2011-12-31', '2013-11').value.untilIndexChange?.lei).toBe('659.00')
  })

  test('one of 2013-01-22 is paid so too, one of 2013-01-23 has 1.06 for good', () => {
    expect(pensionOf('2013-01-22', '2013-12').value.lei).toBe('727.00')
    expect(pensionOf('2013-01-23', '2013-12').value.lei).toBe('659.00')
    expect(pensionOf('2013-01-23', '2013-11').value).not.toHaveProperty('untilIndexChange')
  })
})

describe('from which month it was due is open', () => {
  const asked = (month: string) =>
    pensionOf(MAY_2012, month).openQuestions.find(({ id }) => id === 'index-before-2013')

  test('in the months to 2013-11, and in none after', () => {
    expect(asked('2012-06')).toBeDefined()
    expect(asked('2013-11')).toBeDefined()
    expect(asked('2013-12')).toBeUndefined()
    expect(pensionOf('2013-01-23', '2013-06').openQuestions.map(({ id }) => id)).not.toContain(
      'index-before-2013',
    )
  })

  test('read from 2013-01: 1.17 in June 2013, still none in 2012', () => {
    const readings = { 'index-before-2013': 'from-2013-01' } as const
    expect(pensionOf(MAY_2012, '2012-12', readings).value.lei).toBe('598.00')
    expect(pensionOf(MAY_2012, '2013-06', readings).value.lei).toBe('727.00')
    expect(pensionOf(MAY_2012, '2013-11', readings).value).not.toHaveProperty('untilIndexChange')
  })

  test('read from the grant: 0.95355 x 732.8 = 698.76 already in June 2012', () => {
    const readings = { 'index-before-2013': 'from-grant' } as const
    expect(pensionOf(MAY_2012, '2012-06', readings).value.lei).toBe('699.00')
  })
})

test('each stretch has its article; an index of the caller is the one of the month', () => {
  const cited = (month: string) =>
    pensionOf(MAY_2012, month)
      .steps.filter(({ rule }) => rule === 'pension-amount.index-of-the-month')
      .map(({ citation, result }) => [citation.act, citation.provision, result])
  expect(cited('2012-12')).toEqual([['law-263-2010', 'art. 193(2)', '1']])
  expect(cited('2013-11')).toEqual([
    ['geo-1-2013', 'art. III(2)-(3)', '1.06'],
    ['geo-113-2013', 'art. IV', '1.17'],
  ])
  const own = pensionAmount({
    law: 'law-263-2010',
    month: '2013-06',
    realisedPoints: '28.525',
    potentialPoints: 0,
    completeStage: { years: 35 },
    rightOpenedOn: MAY_2012,
    correctionIndex: '1.17',
  })
  expect(own.value.lei).toBe('727.00')
  expect(own.openQuestions.map(({ id }) => id)).not.toContain('index-before-2013')
})
