import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier } from '../../../src/index.js'
import { stage } from '../../across/stages.js'
import { WOMAN_OF_2017, WOMAN_OF_2026 } from '../../assessment/dossiers.js'

// Degree III, an ordinary disease: Law 263/2010 art. 76(2) gives no potential stage, so that of its points there are none.
// From 2024-09 Law 360/2023 art. 144 adds stability points; each contributory year over 25 is worth 0.50, art. 85(3).

type Contribution = NonNullable<Dossier['contribution']>

const pointsOf = (contribution: Contribution, month?: CivilMonth, more: Dossier = {}): unknown => {
  const { points } = assess({
    ...WOMAN_OF_2017,
    incapacity: { degree: 'III', cause: 'ordinary-disease' },
    ...more,
    contribution: { stageAtDecision: stage(20), points: '20', ...contribution },
    payment: month ? { month } : {},
  })
  if (points.value === undefined) return points.status
  const { stability, total } = points.value
  return { stability, total }
}

describe('what a pension of Law 263/2010 counts beside the potential points', () => {
  const longStage = { stageAtGrant: stage(27), contributoryStage: stage(26) }

  test('up to August 2024 the points realised alone, however long the contributory stage', () => {
    expect(pointsOf(longStage, '2024-08')).toEqual({ total: '20.00000' })
  })

  test('from September 2024 stability points too: a year over 25', () => {
    expect(pointsOf(longStage, '2024-09')).toEqual({ stability: '0.50000', total: '20.50000' })
  })

  test('of a month that is not told no total is said, where the laws come to different ones', () => {
    expect(pointsOf(longStage)).toEqual({})
  })

  test('and one is where they come to the same: 25 years earn no stability, a day more does', () => {
    expect(pointsOf({ stageAtGrant: stage(27), contributoryStage: stage(25) })).toEqual({ total: '20.00000' })
    expect(pointsOf({ stageAtGrant: stage(27), contributoryStage: stage(25, 0, 1) })).toEqual({})
  })

  test('so too where the whole stage, of which the contributory one is a part, is as short', () => {
    expect(pointsOf({ stageAtGrant: stage(25) })).toEqual({ total: '20.00000' })
    expect(pointsOf({ stageAtGrant: stage(25) }, '2024-09')).toEqual({
      stability: '0.00000',
      total: '20.00000',
    })
    expect(pointsOf({ stageAtGrant: stage(26) })).toEqual({})
    expect(pointsOf({ stageAtGrant: stage(26) }, '2024-09')).toEqual({})
  })

  test('which law such a total is reckoned by is not known, and no step says it', () => {
    const dossier: Dossier = {
      ...WOMAN_OF_2017,
      incapacity: { degree: 'III', cause: 'ordinary-disease' },
      contribution: { stageAtDecision: stage(20), stageAtGrant: stage(20), points: '20' },
      payment: {},
    }
    const { points } = assess(dossier)
    expect('steps' in points && points.steps.map(({ rule }) => rule)).toEqual([
      'points.monthly',
      'points.potential',
    ])
  })

  test('without the points realised there is no total', () => {
    const unknown = { ...longStage, points: undefined } as unknown as Contribution
    expect(pointsOf(unknown, '2024-08')).toEqual({})
    expect(pointsOf(unknown, '2024-09')).toEqual({ stability: '0.50000' })
  })
})

describe('the stage at the decision is the whole stage only of who is granted on that day', () => {
  // Not insured on it: granted from the registration, art. 104; no other day of the grant is told.
  const sameDay = { application: { registeredOn: '2017-05-10' } } as const

  test('granted on it, the stage of 20 years earns no stability', () => {
    expect(pointsOf({})).toEqual({ total: '20.00000' })
    expect(pointsOf({}, undefined, sameDay)).toEqual({ total: '20.00000' })
  })

  // Registered ten days after the decision, not insured on it: granted from that day.
  const later = { application: { registeredOn: '2017-05-20' } } as const

  test('granted later, with nothing told of the stage since, it may be longer', () => {
    expect(pointsOf({}, undefined, later)).toEqual({})
    expect(pointsOf({ stageAtGrant: stage(20) }, undefined, later)).toEqual({ total: '20.00000' })
  })

  test('the contributory stage needs no other beside it', () => {
    expect(pointsOf({ contributoryStage: stage(20) }, undefined, later)).toEqual({ total: '20.00000' })
  })
})

describe('a pension of Law 360/2023', () => {
  const of360 = (contribution: Contribution): unknown => {
    const { points } = assess({
      ...WOMAN_OF_2026,
      contribution: { stageAtDecision: stage(20), ...contribution },
      payment: {},
    })
    return points.value !== undefined ? points.value.stability : points.status
  }

  test('has stability points by its contributory stage, whatever the whole stage', () => {
    expect(of360({ stageAtGrant: stage(27), contributoryStage: stage(26) })).toBe('0.50000')
    expect(of360({ stageAtGrant: stage(27), contributoryStage: stage(20) })).toBe('0.00000')
  })

  test('has none known where only the whole stage is told, and it is longer than 25 years', () => {
    expect(of360({ stageAtGrant: stage(27) })).toBeUndefined()
    expect(of360({ stageAtGrant: stage(25) })).toBe('0.00000')
  })
})
