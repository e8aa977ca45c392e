import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../../../src/index.js'
import { inquiryUnder } from '../../../src/law/inquiry.js'
import { completeReadings } from '../../../src/law/open-questions.js'
import type { Interruption } from '../../../src/questions/payment/interruption.js'
import type { RulesForPayment } from '../../../src/questions/payment/steps.js'
import { type Ended, timeDrawn } from '../../../src/questions/payment/time-drawn.js'

// Law 263/2010 art. 49(1) a): the time in which the pension was drawn counts as stage, in which it was suspended or had ended it does not.

const suspended = (from: CivilDate, until?: CivilDate, more: Partial<Interruption> = {}): Interruption => ({
  ...{ path: 'events.0', on: from, cause: 'work', of: ['pension', 'allowance'], from, until, suspended: [] },
  ...more,
})

const drawn = (day: CivilDate, interruptions: readonly Interruption[] = [], ends: readonly Ended[] = []) =>
  timeDrawn('2012-05-10', day, interruptions, ends, inquiryUnder(completeReadings({})))

const none = { years: 0, months: 0, days: 0 }
const years = (count: number) => ({ ...none, years: count })

describe('a pension granted on 10 May 2012', () => {
  test('was drawn for a year by the eve of 10 May 2013, for a day by the second, and not before', () => {
    expect(drawn('2013-05-10')).toEqual(years(1))
    expect(drawn('2012-05-11')).toEqual({ ...none, days: 1 })
    expect(drawn('2012-05-10')).toEqual(none)
    expect(drawn('2012-05-09')).toEqual(none)
  })

  test('by its first day has had no time of which a step could tell', () => {
    const inquiry = inquiryUnder<RulesForPayment>(completeReadings({}))
    timeDrawn('2012-05-10', '2012-05-10', [], [], inquiry)
    expect(inquiry.steps).toEqual([])
  })

  test('was not drawn while it was suspended, in whatever order the suspensions are told', () => {
    const later = suspended('2016-05-10', '2017-05-10')
    const earlier = suspended('2013-05-10', '2014-05-10')
    expect(drawn('2018-05-10', [later, earlier])).toEqual(years(4))
    expect(drawn('2018-05-10', [earlier, later])).toEqual(years(4))
    expect(drawn('2018-05-10', [earlier, suspended('2014-05-10')])).toEqual(years(1))
  })

  test('was drawn where the months were paid back, or the allowance alone was kept back', () => {
    const paidBack = suspended('2013-05-10', '2014-05-10', { paidBackFrom: '2013-11-10' })
    expect(drawn('2014-05-10', [paidBack])).toEqual({ ...years(1), months: 6 })
    expect(drawn('2014-05-10', [suspended('2013-05-10', undefined, { of: ['allowance'] })])).toEqual(years(2))
  })

  test('was not drawn after an end, until it was given back', () => {
    expect(drawn('2015-05-10', [], [{ on: '2013-05-10' }])).toEqual(years(1))
    expect(drawn('2015-05-10', [], [{ on: '2013-05-10', until: '2014-05-10' }])).toEqual(years(2))
  })
})
