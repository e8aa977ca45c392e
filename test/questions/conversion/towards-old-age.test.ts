import { describe, expect, test } from 'vitest'
import { earlyPensionOpen, timeOnPension } from '../../../src/index.js'
import { wrongly } from '../../schema/faults.js'
import { NONE, stage } from '../../across/stages.js'

describe('time on the invalidity pension', () => {
  const law = 'law-360-2023'

  test('is an assimilated period under Law 263/2010, both days included', () => {
    const counted = timeOnPension({
      law: 'law-263-2010-amended-2013',
      drawnFrom: '2015-03-01',
      drawnUntil: '2020-02-29',
    })
    expect(counted.value).toEqual(stage(5))
    expect(counted.openQuestions).toEqual([])
    expect(
      timeOnPension({ law: 'law-263-2010', drawnFrom: '2012-05-10', drawnUntil: '2012-05-10' }).value,
    ).toEqual(stage(0, 0, 1))
  })

  test('from September 2024 no longer counts: the last day that can is 2024-08-31', () => {
    const from = '2024-08-01'
    expect(timeOnPension({ law, drawnFrom: from, drawnUntil: '2024-08-31' }).value).toEqual(stage(0, 1))
    expect(timeOnPension({ law, drawnFrom: from, drawnUntil: '2030-08-31' }).value).toEqual(stage(0, 1))
    expect(timeOnPension({ law, drawnFrom: '2024-09-01', drawnUntil: '2030-08-31' })).toMatchObject({
      value: NONE,
      openQuestions: [],
    })
  })

  test('before it is an open question, shown with what the other reading gives', () => {
    const facts = { law, drawnFrom: '2022-03-01', drawnUntil: '2026-02-28' } as const
    // 2022-03-01 to 2024-08-31: two years and six months.
    expect(timeOnPension(facts)).toMatchObject({
      value: stage(2, 6),
      openQuestions: [
        {
          id: 'pension-time-before-2024',
          reading: 'counts-as-non-contributory',
          others: [{ reading: 'does-not-count', value: NONE }],
        },
      ],
    })
  })

  test('ends after it begins', () => {
    expect(wrongly(timeOnPension)({ law, drawnFrom: '2022-03-01', drawnUntil: '2022-02-28' })).toEqual([
      'drawnUntil: before-earlier-event',
    ])
  })
})

describe('the early pension', () => {
  test('is closed to invalidity pensioners by Law 263/2010 and opened by Law 360/2023', () => {
    expect(earlyPensionOpen({ law: 'law-263-2010' }).value).toBe(false)
    expect(earlyPensionOpen({ law: 'law-263-2010-amended-2013' }).value).toBe(false)
    expect(earlyPensionOpen({ law: 'law-360-2023' }).value).toBe(true)
  })
})
