import { describe, expect, test } from 'vitest'
import { type Activity, type Degree, workCompatibility } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'

type Expected = Readonly<Record<Activity, 'allowed' | 'pension-suspended'>>

/** Law 263/2010 art. 114(1): degrees I and II lose payment as employees and above the threshold of independents. */
const TOTAL_LOSS: Expected = {
  employee: 'pension-suspended',
  'half-time-employee': 'pension-suspended',
  'independent-above-threshold': 'pension-suspended',
  'independent-below-threshold': 'allowed',
  'local-councillor': 'allowed',
  none: 'allowed',
}
/** Degree III only as an employee above half the normal time: category IV is not named for it. */
const HALF_LOSS: Expected = {
  employee: 'pension-suspended',
  'half-time-employee': 'allowed',
  'independent-above-threshold': 'allowed',
  'independent-below-threshold': 'allowed',
  'local-councillor': 'allowed',
  none: 'allowed',
}
const UNDER_LAW_263: Readonly<Record<Degree, Expected>> = { I: TOTAL_LOSS, II: TOTAL_LOSS, III: HALF_LOSS }
const DEGREES: readonly Degree[] = ['I', 'II', 'III']
const ACTIVITIES = Object.keys(TOTAL_LOSS) as Activity[]
const PAIRS = DEGREES.flatMap(degree => ACTIVITIES.map(activity => ({ degree, activity })))

describe.each(VERSIONS_OF_LAW_263)('to August 2024, under %s', law => {
  test.each(PAIRS)('degree $degree, $activity: as art. 114 has it', ({ degree, activity }) => {
    const finding = workCompatibility({ law, degree, activity })
    expect(finding.value).toBe(UNDER_LAW_263[degree][activity])
    expect(finding.steps.map(({ citation }) => citation)).toEqual([
      { act: 'law-263-2010', provision: 'art. 114' },
    ])
  })

  test.each(DEGREES)(
    'degree %s: only independent activity above the threshold is open, in I and II',
    degree => {
      const open = ACTIVITIES.filter(
        activity => workCompatibility({ law, degree, activity }).openQuestions.length > 0,
      )
      expect(open).toEqual(degree === 'III' ? [] : ['independent-above-threshold'])
    },
  )

  test("the patients' page lets it be added, and the answer shows that reading", () => {
    const facts = { law, degree: 'II', activity: 'independent-above-threshold' } as const
    expect(workCompatibility(facts).openQuestions).toEqual([
      {
        id: 'independent-work-263',
        reading: 'suspended-above-threshold',
        moves: 'right',
        others: [{ reading: 'allowed', value: 'allowed' }],
      },
    ])
    const chosen = workCompatibility(facts, { readings: { 'independent-work-263': 'allowed' } })
    expect(chosen.value).toBe('allowed')
  })

  test('that reading frees no employee', () => {
    const options = { readings: { 'independent-work-263': 'allowed' } } as const
    expect(workCompatibility({ law, degree: 'I', activity: 'employee' }, options).value).toBe(
      'pension-suspended',
    )
  })
})

describe('from September 2024, under Law 360/2023, also for pensions opened before', () => {
  test.each(PAIRS)('degree $degree, $activity: allowed at any income', ({ degree, activity }) => {
    const finding = workCompatibility({ law: 'law-360-2023', degree, activity })
    expect(finding).toMatchObject({ value: 'allowed', openQuestions: [] })
    expect(finding.steps[0]?.citation.provision).toBe('art. 105')
  })
})

test.each(PAIRS)('of a notary in degree $degree, $activity, nothing is published', ({ degree, activity }) => {
  expect(() => workCompatibility({ law: 'notaries', degree, activity })).toThrow(
    expect.objectContaining({ code: 'not-covered', what: 'work-beside-pension' }),
  )
})

describe('the blind may work beside a pension of any degree', () => {
  test.each(PAIRS)('degree $degree, $activity: art. 118(1) b)', ({ degree, activity }) => {
    const finding = workCompatibility({ law: 'law-263-2010', degree, activity, handicap: 'blind' })
    expect(finding.value).toBe('allowed')
    expect(finding.steps.map(({ citation }) => citation)).toEqual([
      { act: 'law-263-2010', provision: 'art. 118(1) b)' },
    ])
    expect(finding.openQuestions).toEqual([])
  })

  test('another handicap frees from nothing', () => {
    const facts = { law: 'law-263-2010', degree: 'I', activity: 'employee', handicap: 'grave' } as const
    expect(workCompatibility(facts).value).toBe('pension-suspended')
  })
})
