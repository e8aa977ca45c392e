import { describe, expect, test } from 'vitest'
import { pensionAmount, potentialPoints, stabilityPoints } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { stage } from '../../across/stages.js'

const law = 'law-360-2023'

describe('stability points, Law 360/2023 art. 85(3)-(6)', () => {
  test.each([
    [stage(25), '0.00000'],
    [stage(25, 0, 1), '0.00139'],
    [stage(26), '0.50000'],
    [stage(30), '2.50000'],
    [stage(31), '3.25000'],
    [stage(35), '6.25000'],
    [stage(36), '7.25000'],
    [stage(45), '16.25000'],
  ])('%o earns %s', (contributoryStage, points) => {
    // A day over 25 years: 0.50 / 360 = 0.0013888…
    expect(stabilityPoints({ law, contributoryStage }).value).toBe(points)
  })

  test.each([...VERSIONS_OF_LAW_263, 'notaries'] as const)('%s knows none', other => {
    expect(stabilityPoints({ law: other, contributoryStage: stage(40) }).value).toBe('0.00000')
  })

  test('an answer of none has its steps too: it says why', () => {
    expect(stabilityPoints({ law: 'law-263-2010', contributoryStage: stage(40) }).steps).not.toEqual([])
  })
})

describe('the fifth decimal of points', () => {
  const facts = { law, degree: 'II', potentialStage: stage(2, 11) } as const

  test.each([
    ['half-up', '0.58333'],
    ['up', '0.58334'],
    ['truncate', '0.58333'],
  ] as const)('35 x 0.20 / 12 = 0.58333…, read %s: %s', (reading, points) => {
    expect(potentialPoints(facts, { readings: { 'points-fifth-decimal': reading } }).value).toBe(points)
  })

  test('only a reading that changes the figure is shown', () => {
    expect(potentialPoints(facts).openQuestions).toEqual([
      {
        id: 'points-fifth-decimal',
        reading: 'half-up',
        moves: 'decimals',
        others: [{ reading: 'up', value: '0.58334' }],
      },
    ])
  })

  test('where there is no sixth decimal nothing is open', () => {
    expect(potentialPoints({ ...facts, potentialStage: stage(20) }).openQuestions).toEqual([])
  })

  test('half of the last unit goes up: 0.000005 is 0.00001', () => {
    const paid = pensionAmount({ law, month: '2026-06', realisedPoints: '10.000005', potentialPoints: 0 })
    expect(paid.value.totalPoints).toBe('10.00001')
    const readings = { 'points-fifth-decimal': 'truncate' } as const
    expect(
      pensionAmount({ law, month: '2026-06', realisedPoints: '10.000005', potentialPoints: 0 }, { readings })
        .value.totalPoints,
    ).toBe('10.00000')
  })
})

describe('the days of a stage in points', () => {
  const facts = { law: 'law-263-2010', degree: 'II', potentialStage: stage(1, 0, 15) } as const

  test('count as thirtieths of a month: 12.5 x 0.55 / 12', () => {
    // 6.875 / 12 = 0.5729166…
    expect(potentialPoints(facts).value).toBe('0.57292')
  })

  test('or are dropped, where the law is read so', () => {
    expect(potentialPoints(facts, { readings: { 'stage-arithmetic': 'whole-months' } }).value).toBe('0.55000')
    expect(potentialPoints(facts).openQuestions).toContainEqual({
      id: 'stage-arithmetic',
      reading: 'thirty-day-months',
      moves: 'decimals',
      others: [{ reading: 'whole-months', value: '0.55000' }],
    })
  })

  test('a stage of whole months leaves nothing open', () => {
    expect(potentialPoints({ ...facts, potentialStage: stage(1) }).openQuestions).toEqual([])
  })
})
