import { describe, expect, test } from 'vitest'
import { recalculation2024 } from '../../../src/index.js'
import { wrongly } from '../../schema/faults.js'
import { stage } from '../../across/stages.js'

/** 20 + 5.5 points and 1.25 stability points (27y 6m) are 26.75; x 81 = 2,166.75, so 2,167. */
const facts = {
  degree: 'II',
  realisedPoints: '20',
  potentialPoints: '5.5',
  contributoryStage: stage(27, 6),
  leiInPayment: '2000',
} as const

describe('on 2024-09-01 a pension of Law 263/2010 pays the larger of two amounts (Law 360/2023 art. 144)', () => {
  test('the sum of its points x the reference point, where that overtakes the old amount', () => {
    expect(recalculation2024(facts).value).toEqual({
      lei: '2167.00',
      recalculatedLei: '2167.00',
      totalPoints: '26.75000',
      oldAmountKept: false,
    })
  })

  test('the amount of August 2024, frozen, while it is larger by a single ban', () => {
    expect(recalculation2024({ ...facts, leiInPayment: '2167.01' }).value).toMatchObject({
      lei: '2167.01',
      recalculatedLei: '2167.00',
      oldAmountKept: true,
    })
  })

  test('two equal amounts: the new one is paid, nothing old is kept', () => {
    expect(recalculation2024({ ...facts, leiInPayment: '2167' }).value).toMatchObject({
      lei: '2167.00',
      oldAmountKept: false,
    })
  })

  test('the stability points are those of the contributory stage', () => {
    // 25.5 x 81 = 2,065.5
    expect(recalculation2024({ ...facts, contributoryStage: stage(25) }).value.lei).toBe('2066.00')
  })

  test('it is the sum of the points, never their average', () => {
    expect(recalculation2024(facts).steps.map(({ rule }) => rule)).not.toContain(
      'pension-amount.average-annual-score',
    )
  })

  test('cites art. 144', () => {
    expect(recalculation2024(facts).steps.map(({ citation }) => citation.provision)).toContain(
      'art. 144(5)-(6)',
    )
  })
})

describe('whether the potential points stay those of Law 263/2010 is open', () => {
  test('at the new rate 5.5 points become 5.5 x 0.20 / 0.55 = 2, and the pension 23.25 x 81 = 1,883.25', () => {
    const atNewRates = {
      lei: '2000.00',
      recalculatedLei: '1884.00',
      totalPoints: '23.25000',
      oldAmountKept: true,
    }
    expect(recalculation2024(facts).openQuestions).toEqual([
      {
        id: 'recalculation-2024-points',
        reading: 'kept',
        moves: 'lei',
        others: [{ reading: 'at-new-rates', value: atNewRates }],
      },
    ])
    expect(
      recalculation2024(facts, { readings: { 'recalculation-2024-points': 'at-new-rates' } }).value,
    ).toEqual(atNewRates)
  })

  test.each([
    ['I', '7', '2.5'],
    ['III', '3.5', '1'],
  ] as const)('degree %s: %s become %s', (degree, potentialPoints, atNewRate) => {
    const none = { ...facts, degree, realisedPoints: 0, contributoryStage: {}, leiInPayment: 0 } as const
    const readings = { 'recalculation-2024-points': 'at-new-rates' } as const
    expect(Number(recalculation2024({ ...none, potentialPoints }, { readings }).value.totalPoints)).toBe(
      Number(atNewRate),
    )
  })

  test('without the degree the other value cannot be shown, but the answer is not more than uncertain', () => {
    const { degree: _, ...unknown } = facts
    expect(recalculation2024(unknown).confidence).toBe('uncertain')
    expect(recalculation2024(unknown).openQuestions).toEqual([])
    expect(
      wrongly(recalculation2024)(unknown, { readings: { 'recalculation-2024-points': 'at-new-rates' } }),
    ).toEqual(['degree: missing'])
  })

  test('without potential points nothing is open', () => {
    const none = recalculation2024({ ...facts, potentialPoints: '0' })
    expect(none.openQuestions).toEqual([])
    expect(none.confidence).toBe('confirmed')
  })
})
