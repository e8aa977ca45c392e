import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'

/** What seldom is, of the contribution and of days alone. */
const saidOf = (dossier: Dossier): readonly string[] =>
  assess(dossier).remarks.map(({ id, paths }) => `${id}: ${paths.join(', ')}`)

const years = (count: number) => ({ years: count })

describe('points above any pay', () => {
  const POINTS = ['points-above-any-pay: contribution.points']

  test('are above five for each year of contribution, of the grant where only that is told', () => {
    const grant = { stageAtDecision: years(40), stageAtGrant: years(20) }
    expect(saidOf({ contribution: { ...grant, points: '100' } })).toEqual([])
    expect(saidOf({ contribution: { ...grant, points: '101' } })).toEqual(POINTS)
    expect(saidOf({ contribution: { stageAtDecision: years(20), points: '101' } })).toEqual(POINTS)
    const contributory = { stageAtDecision: years(40), contributoryStage: years(20) }
    expect(saidOf({ contribution: { ...contributory, points: '101' } })).toEqual(POINTS)
  })

  test('are not known to be so without any stage', () => {
    expect(saidOf({ contribution: { points: '500' } })).toEqual([])
  })

  test('are none of a notary, whose points have a scale of their own', () => {
    const contribution = { stageAtDecision: years(20), points: '500' } as const
    expect(saidOf({ scheme: 'public', contribution })).toEqual(POINTS)
    expect(saidOf({ scheme: 'notaries', contribution })).toEqual([])
  })
})

describe('a contributory stage', () => {
  test('is above the whole of the grant, where that is told', () => {
    const grant = { stageAtDecision: years(22), stageAtGrant: years(20) }
    expect(saidOf({ contribution: { ...grant, contributoryStage: years(21) } })).toEqual([
      'contributory-stage-above-the-whole: contribution.contributoryStage',
    ])
    expect(saidOf({ contribution: { ...grant, contributoryStage: years(20) } })).toEqual([])
  })

  test('is above no whole that is not told', () => {
    expect(saidOf({ contribution: { contributoryStage: years(20) } })).toEqual([])
  })
})

test('the last day of 2100 is not far ahead yet', () => {
  expect(saidOf({ medicalDecision: { reviewDueOn: '2100-12-31' } })).toEqual([])
  expect(saidOf({ medicalDecision: { reviewDueOn: '2101-01-01' } })).toEqual([
    'day-far-ahead: medicalDecision.reviewDueOn',
  ])
})
