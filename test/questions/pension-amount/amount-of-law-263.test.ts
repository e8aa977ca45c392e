import { describe, expect, test } from 'vitest'
import { type CivilDate, NotCoveredError, pensionAmount } from '../../../src/index.js'
import { wrongly } from '../../schema/faults.js'
import { stage } from '../../across/stages.js'

const law = 'law-263-2010-amended-2013'
const facts = {
  law,
  month: '2015-06',
  realisedPoints: '20',
  potentialPoints: '5',
  completeStage: stage(29, 10),
  correctionIndex: '1',
} as const

describe('the average annual score', () => {
  test('is divided by the complete stage in years as a decimal: 29y 10m are 29.8333…', () => {
    // 25 / 29.8333… = 25 x 360 / 10,740 = 0.8379888…
    expect(pensionAmount(facts).value.averageAnnualScore).toBe('0.83799')
  })

  test('is not divided by the stage worked', () => {
    expect(pensionAmount(facts).value.averageAnnualScore).not.toBe('1.00000')
    expect(wrongly(pensionAmount)({ ...facts, completeStage: {} })).toEqual(['completeStage: missing'])
  })

  test('is a sum of partial averages where part was worked blind or in handicap', () => {
    const segments = [
      { points: '4' as const, completeStage: stage(11, 8) },
      { points: '10' as const, completeStage: stage(35) },
    ]
    const { realisedPoints: _, ...others } = facts
    // 4 / 11.666… + 10 / 35 + 5 / 29.8333… = 0.342857… + 0.285714… + 0.167597… = 0.796168…
    expect(pensionAmount({ ...others, segments }).value.averageAnnualScore).toBe('0.79617')
    // Without potential points no further divisor is needed: 0.628571…
    const { completeStage: __, ...whole } = others
    expect(pensionAmount({ ...whole, potentialPoints: 0, segments }).value.averageAnnualScore).toBe('0.62857')
    expect(wrongly(pensionAmount)({ ...facts, segments })).toEqual(['segments: contradictory'])
  })

  test('thirds that add up to a whole are a whole, whichever way the fifth decimal goes', () => {
    const { realisedPoints: _, ...others } = facts
    const score = (points: '1' | '2', reading: 'up' | 'truncate') => {
      const third = { points, completeStage: stage(3) }
      const segments = [third, third, third]
      const readings = { 'points-fifth-decimal': reading } as const
      return pensionAmount({ ...others, potentialPoints: 0, segments }, { readings }).value.averageAnnualScore
    }
    expect([score('1', 'truncate'), score('2', 'up')]).toEqual(['1.00000', '2.00000'])
  })
})

describe('the correction index', () => {
  const opened = (rightOpenedOn: CivilDate) => {
    const { correctionIndex: _, ...others } = facts
    const finding = pensionAmount({ ...others, month: '2024-08', rightOpenedOn })
    return finding.steps.find(({ rule }) => rule === 'pension-amount.correction-index')?.result
  }

  test.each([
    ['2011-12-31', '1.12'],
    ['2012-01-01', '1.17'],
    ['2013-01-22', '1.17'],
    ['2013-01-23', '1.06'],
    ['2013-12-31', '1.06'],
    ['2014-01-01', '1.07'],
    ['2015-12-31', '1.07'],
    ['2016-01-01', '1.09'],
    ['2016-12-31', '1.09'],
    ['2017-01-01', '1.14'],
    ['2017-12-31', '1.14'],
    ['2018-01-01', '1.15'],
    ['2018-12-31', '1.15'],
    ['2019-01-01', '1.20'],
    ['2019-12-31', '1.20'],
    ['2020-01-01', '1.41'],
    ['2024-08-31', '1.41'],
  ] as const)('goes by the day of the first entry to pension: %s has %s', (day, index) => {
    expect(opened(day)).toBe(index)
  })

  test.each(['2010-12-31', '2024-09-01'] as const)('of %s is not known, and none is invented', day => {
    expect(() => opened(day)).toThrow(NotCoveredError)
  })

  test('given by the caller, wins over the series', () => {
    // 25 / 29.8333… = 0.83799; x 1.2 = 1.005588, 1.00559; x 830.2 = 834.840818
    const own = { ...facts, correctionIndex: '1.2', rightOpenedOn: '2017-05-01' } as const
    expect(pensionAmount(own).value.lei).toBe('835.00')
  })

  test('is applied once, and the score rounded again to five decimals unless kept exact', () => {
    const indexed = { ...facts, correctionIndex: '1.17' } as const
    // 0.83799 x 1.17 = 0.9804483
    expect(pensionAmount(indexed).value.indexedScore).toBe('0.98045')
    expect(pensionAmount(indexed, { readings: { 'indexed-score': 'exact' } }).value.indexedScore).toBe(
      '0.9804483',
    )
  })

  test('the exact score is an open question only where it changes the answer', () => {
    const ids = (correctionIndex: `${number}`) =>
      pensionAmount({
        ...facts,
        realisedPoints: '20',
        potentialPoints: '15',
        completeStage: stage(35),
        correctionIndex,
      }).openQuestions
    expect(ids('1.17')).toEqual([])
    expect(ids('1.0000001').map(({ id }) => id)).toEqual(['indexed-score', 'points-fifth-decimal'])
  })
})
