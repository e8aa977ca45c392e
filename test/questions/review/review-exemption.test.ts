import { describe, expect, test } from 'vitest'
import { type CivilDate, reviewExemption, reviewWindow, type Stage } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263, PUBLIC_LAWS } from '../../across/laws.js'

const COMPLETE = { years: 35 } as const
const DAY_SHORT = { years: 34, months: 11, days: 29 } as const
const fiveYears = { exempt: true, ground: 'within-5-years-with-complete-stage' }

describe.each(PUBLIC_LAWS)('no review is asked any more under %s', law => {
  const man = { law, sex: 'male', birthDate: '1966-01-10' } as const

  test('of irreversible invalidity, at any age', () => {
    const finding = reviewExemption({ ...man, on: '2020-01-10', irreversible: true })
    expect(finding.value).toEqual({ exempt: true, ground: 'irreversible' })
  })

  test('from the day of the standard age, and not on its eve', () => {
    const at = (on: CivilDate) => reviewExemption({ ...man, on }).value
    expect(at('2031-01-09')).toEqual({ exempt: false })
    expect(at('2031-01-10')).toEqual({ exempt: true, ground: 'standard-age-reached' })
    expect(at('2035-01-01')).toEqual({ exempt: true, ground: 'standard-age-reached' })
  })

  test('irreversible is named before the age', () => {
    const { value } = reviewExemption({ ...man, on: '2031-01-10', irreversible: true })
    expect(value.ground).toBe('irreversible')
  })

  test('a stage that is not told exempts nobody', () => {
    expect(reviewExemption({ ...man, on: '2030-01-10' }).value).toEqual({ exempt: false })
  })

  test('whoever is exempt has no window, however early in it the due day is', () => {
    const facts = {
      ...man,
      decisionIssuedOn: '2020-01-10',
      reviewDueOn: '2021-06-01',
      irreversible: true,
    } as const
    expect(reviewWindow(facts).value).toEqual({ exempt: true, ground: 'irreversible' })
  })
})

type Row = readonly [CivilDate, Partial<Stage>, boolean, string]

/** Sixty on 2026-01-10: five years below 65. */
const ROWS: readonly Row[] = [
  ['2026-01-10', COMPLETE, true, 'the exact day and stage'],
  ['2026-01-09', COMPLETE, false, 'the eve'],
  ['2026-01-10', DAY_SHORT, false, 'a day of stage missing'],
  ['2031-01-09', { years: 40 }, true, 'the last day below the age'],
]

describe('at most five years below the standard age with the complete stage of 35 years', () => {
  const man = { sex: 'male', birthDate: '1966-01-10' } as const

  describe.each(VERSIONS_OF_LAW_263)('%s looks at all stage realised', law => {
    test.each(ROWS)('on %s with %j: %s (%s)', (on, stage, exempt) => {
      const { value } = reviewExemption({ law, ...man, on, stage })
      expect(value).toEqual(exempt ? fiveYears : { exempt: false })
    })

    test('not at the contributory stage', () => {
      const { value } = reviewExemption({ law, ...man, on: '2026-01-10', contributoryStage: COMPLETE })
      expect(value).toEqual({ exempt: false })
    })
  })

  describe('law-360-2023 looks at the contributory stage', () => {
    const law = 'law-360-2023'

    test.each(ROWS)('on %s with %j: %s (%s)', (on, contributoryStage, exempt) => {
      const { value } = reviewExemption({ law, ...man, on, contributoryStage })
      expect(value).toEqual(exempt ? fiveYears : { exempt: false })
    })

    test('not at other stage', () => {
      const { value } = reviewExemption({ law, ...man, on: '2026-01-10', stage: COMPLETE })
      expect(value).toEqual({ exempt: false })
    })
  })

  test('a person born on 29 February is sixty on 29 February of a leap year', () => {
    const leap = {
      law: 'law-263-2010-amended-2013',
      sex: 'male',
      birthDate: '1960-02-29',
      stage: COMPLETE,
    } as const
    expect(reviewExemption({ ...leap, on: '2020-02-28' }).value).toEqual({ exempt: false })
    expect(reviewExemption({ ...leap, on: '2020-02-29' }).value).toEqual(fiveYears)
  })

  test('the window of a decision issued then is none', () => {
    const facts = { law: 'law-360-2023', ...man, contributoryStage: COMPLETE } as const
    expect(reviewWindow({ ...facts, decisionIssuedOn: '2026-01-10' }).value).toEqual(fiveYears)
    expect(reviewWindow({ ...facts, decisionIssuedOn: '2026-01-09' }).value).toEqual({
      exempt: false,
      earliest: '2027-01-09',
      latest: '2029-01-09',
    })
  })
})
