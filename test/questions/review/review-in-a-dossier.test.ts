import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type Readings, type Stage } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

type Contribution = NonNullable<Dossier['contribution']>

interface Right {
  readonly born: CivilDate
  readonly decided: CivilDate
  readonly granted?: CivilDate
  readonly stages: Contribution
  readonly reviewDueOn?: CivilDate
}

const rightOf = ({ born, decided, granted = decided, stages, reviewDueOn }: Right): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: born },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: decided, ...(reviewDueOn ? { reviewDueOn } : {}) },
  application: { registeredOn: granted, grantedOn: granted },
  contribution: stages,
})

/** The value of the review, or what it waits for. */
const reviewOf = (dossier: Dossier, readings: Partial<Readings> = {}): unknown => {
  const { review } = assess(dossier, { readings })
  return 'value' in review ? review.value : 'needs' in review ? review.needs : review.status
}

const EXEMPT = { exempt: true, ground: 'within-5-years-with-complete-stage' }
const windowOf = (earliest: CivilDate, latest: CivilDate) => ({ exempt: false, earliest, latest })

describe('five years below 65 under Law 263/2010, the whole stage of 35 years exempts', () => {
  const decided = (on: CivilDate, stages: Contribution, granted: CivilDate = on): unknown =>
    reviewOf(rightOf({ born: '1955-05-20', decided: on, granted, stages }))

  test('that of the grant, where it is told', () => {
    const atDecision = { stageAtDecision: stage(20) }
    expect(decided('2015-06-01', { ...atDecision, stageAtGrant: stage(35) })).toEqual(EXEMPT)
    expect(decided('2015-06-01', { ...atDecision, stageAtGrant: stage(34) })).toEqual(
      windowOf('2016-06-01', '2018-06-01'),
    )
  })

  test('that of the decision stands for it on one day, and where it was complete already', () => {
    const window = windowOf('2016-06-01', '2018-06-01')
    expect(decided('2015-06-01', { stageAtDecision: stage(34) })).toEqual(window)
    expect(decided('2015-06-01', { stageAtDecision: stage(35) }, '2015-07-15')).toEqual(EXEMPT)
    const needs = ['contribution.stageAtGrant']
    expect(decided('2015-06-01', { stageAtDecision: stage(34) }, '2015-07-15')).toEqual(needs)
  })

  test('no stage is asked for on the eve', () => {
    const stages = { stageAtDecision: stage(34) }
    expect(decided('2015-05-19', stages, '2015-07-15')).toEqual(windowOf('2016-05-19', '2018-05-19'))
    expect(decided('2015-05-20', stages, '2015-07-15')).toEqual(['contribution.stageAtGrant'])
    // A work accident opens the right without any.
    const right = rightOf({ born: '1955-05-20', decided: '2015-06-01', granted: '2015-07-15', stages: {} })
    const injured: Dossier = { ...right, incapacity: { degree: 'II', cause: 'work-accident' } }
    expect(reviewOf(injured)).toEqual(['contribution.stageAtDecision', 'contribution.stageAtGrant'])
  })
})

describe('five years below 65 under Law 360/2023, the contributory stage of 35 years exempts', () => {
  const decided = (on: CivilDate, stages: Contribution, granted: CivilDate = on): unknown =>
    reviewOf(rightOf({ born: '1965-05-20', decided: on, granted, stages }))
  const needs = ['contribution.contributoryStage']
  const window = windowOf('2026-05-20', '2028-05-20')

  test('it is asked for from that day on, unless the whole of which it is a part is too short', () => {
    const whole = (years: number) => ({ stageAtDecision: stage(years), stageAtGrant: stage(years) })
    expect(decided('2025-05-19', whole(36))).toEqual(windowOf('2026-05-19', '2028-05-19'))
    expect(decided('2025-05-20', whole(35))).toEqual(needs)
    expect(decided('2025-05-20', whole(34))).toEqual(window)
  })

  test('the whole stage of the decision is that of the grant on one day alone', () => {
    expect(decided('2025-05-20', { stageAtDecision: stage(34) })).toEqual(window)
    expect(decided('2025-05-20', { stageAtDecision: stage(34) }, '2025-06-20')).toEqual(needs)
  })

  // Not insured, and applied for within 30 days: from the day of the decision (art. 90).
  test('so it is where the grant is not told, but found to be of that day', () => {
    const dossier = rightOf({
      born: '1965-05-20',
      decided: '2025-05-20',
      stages: { stageAtDecision: stage(34) },
    })
    const applied = (registeredOn: CivilDate): unknown =>
      reviewOf({ ...dossier, application: { registeredOn }, insurance: { insuredAtDecision: false } })
    expect(applied('2025-05-26')).toEqual(window)
    expect(applied('2025-08-26')).toEqual(needs)
  })

  test('told, it decides', () => {
    const told = (contributoryStage: Partial<Stage>) =>
      decided('2025-05-20', { stageAtDecision: stage(36), contributoryStage })
    expect(told(stage(35))).toEqual(EXEMPT)
    expect(told(stage(34, 11, 29))).toEqual(window)
  })

  test('and is held against the complete one, whether the age is near or not', () => {
    const stages = { stageAtDecision: stage(36), contributoryStage: stage(35) }
    const { review } = assess(rightOf({ born: '1965-05-20', decided: '2025-05-19', stages }))
    const steps = 'steps' in review ? review.steps : []
    expect(steps.find(({ rule }) => rule === 'review.within-five-years-with-complete-stage')).toMatchObject({
      facts: { on: '2025-05-19', fiveYearsBefore: '2025-05-20', realised: stage(35) },
      result: false,
    })
  })
})

describe('decided again under Law 263/2010 in March 2016, after four years on the pension', () => {
  const again = (years: number, reviewDueOn?: CivilDate): Dossier => ({
    ...rightOf({
      born: '1955-05-20',
      decided: '2012-03-01',
      stages: { stageAtDecision: stage(29), stageAtGrant: stage(years) },
      ...(reviewDueOn ? { reviewDueOn } : {}),
    }),
    payment: { month: '2016-05' },
    events: [{ id: 'review-decision', on: '2016-03-01', degree: 'II' }],
  })
  const window = windowOf('2017-03-01', '2019-03-01')
  const openIn = (dossier: Dossier): readonly string[] => {
    const { review } = assess(dossier)
    return 'openQuestions' in review ? review.openQuestions.map(({ id }) => id) : []
  }

  test('the time on it makes 31 years 35, which art. 79(1) may have meant or not', () => {
    expect(reviewOf(again(31))).toEqual(EXEMPT)
    expect(openIn(again(31))).toEqual(['exemption-stage-263'])
    expect(reviewOf(again(31), { 'exemption-stage-263': 'does-not-count' })).toEqual(window)
  })

  test('nothing is open where both ways exempt, or neither', () => {
    expect([reviewOf(again(35)), openIn(again(35))]).toEqual([EXEMPT, []])
    expect([reviewOf(again(30)), openIn(again(30))]).toEqual([window, []])
    const { review } = assess(again(35), { readings: { 'exemption-stage-263': 'does-not-count' } })
    const steps = 'steps' in review ? review.steps : []
    expect(steps.find(({ rule }) => rule === 'review.within-five-years-with-complete-stage')).toMatchObject({
      facts: { realised: stage(39) },
    })
  })

  test('the day that the first decision set says nothing of the next review', () => {
    expect(reviewOf(again(30, '2013-05-01'))).toEqual(window)
    const { events: _, ...first } = again(30, '2013-05-01')
    expect(reviewOf(first)).toEqual({ ...windowOf('2013-03-01', '2015-03-01'), dueInsideWindow: true })
  })
})
