import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../../../src/index.js'
import type { Conversion } from '../../../src/questions/payment/conversion-in-life.js'
import { inquiryUnder } from '../../../src/law/inquiry.js'
import { completeReadings } from '../../../src/law/open-questions.js'
import type { Interruption } from '../../../src/questions/payment/interruption.js'
import type { End } from '../../../src/questions/payment/end-of-payment.js'
import {
  atConversion,
  decisiveEnds,
  interruptionsOf,
  isEndedBesides,
  unsureBefore,
} from '../../../src/questions/payment/one-after-another.js'

// Law 360/2023 art. 72, 100; Law 263/2010 art. 82, 113: which of several ends comes about, and what it leaves to the conversion.

const ended = (on: CivilDate, eventOn: CivilDate, more: Partial<End> = {}): End => ({
  ...{ cause: 'missed-review', on, eventOn, path: 'events.0', steps: [] },
  ...more,
})

/** Decided on 10 January 2025, given back from May. */
const regained = ended('2025-02-01', '2025-01-10', { cause: 'capacity-regained', until: '2025-05-01' })
const forGood = ended('2025-02-01', '2025-01-10', { cause: 'capacity-regained' })

const conversion = (on: CivilDate, outcome: Conversion['outcome'] = 'becomes-old-age'): Conversion => ({
  ...{ on, standardAgeOn: on, law: 'law-360-2023', outcome, steps: [] },
})

describe('after an end for good', () => {
  test('there is no other, whatever had begun before', () => {
    const twelveMonths = ended('2025-03-01', '2024-02-20')
    expect(decisiveEnds([forGood, twelveMonths], undefined)).toEqual([forGood])
  })
})

describe('an end that is given back from May', () => {
  test('leaves the twelve months that had begun before it to run on', () => {
    const begunBefore = ended('2025-03-01', '2025-01-31')
    expect(decisiveEnds([regained, begunBefore], undefined)).toEqual([regained, begunBefore])
  })

  test('keeps those from running that would have begun with it or after', () => {
    expect(decisiveEnds([regained, ended('2025-03-01', '2025-02-01')], undefined)).toEqual([regained])
  })

  test('is over on the day it is given back: another end of that day comes about', () => {
    const onThatDay = ended('2025-05-01', '2025-04-10', { cause: 'conditions-lost' })
    expect(decisiveEnds([regained, onThatDay], undefined)).toEqual([regained, onThatDay])
    const before = { ...onThatDay, on: '2025-04-01' } as const
    expect(decisiveEnds([regained, before], undefined)).toEqual([regained])
  })

  test('is followed by no second decision of no degree', () => {
    const again = ended('2025-04-01', '2025-01-05', { cause: 'capacity-regained' })
    expect(decisiveEnds([regained, again], undefined)).toEqual([regained])
  })
})

describe('the conversion', () => {
  test('keeps an end of its day from coming about, and not a death', () => {
    const end = ended('2025-06-01', '2024-06-10')
    expect(decisiveEnds([end], conversion('2025-06-01'))).toEqual([])
    expect(decisiveEnds([end], conversion('2025-06-02'))).toEqual([end])
    expect(decisiveEnds([end], conversion('2025-06-01', 'continues-as-invalidity'))).toEqual([end])
    const death = ended('2025-06-01', '2025-05-20', { cause: 'death' })
    expect(decisiveEnds([death], conversion('2025-05-15'))).toEqual([death])
  })

  test('finds nothing to convert in an end that lasts on its day', () => {
    expect(atConversion(conversion('2025-02-01'), [forGood])).toBeUndefined()
    expect(atConversion(conversion('2025-04-30'), [regained])).toBeUndefined()
    expect(atConversion(conversion('2025-05-01'), [regained])).toEqual(conversion('2025-05-01'))
    expect(atConversion(conversion('2025-01-31'), [forGood])).toEqual(conversion('2025-01-31'))
  })

  test('has come before a death of later in its month', () => {
    const death = ended('2025-05-01', '2025-04-20', { cause: 'death' })
    expect(atConversion(conversion('2025-04-20'), [death])).toEqual(conversion('2025-04-20'))
  })
})

describe('a pension that only a ruling could give back', () => {
  const begunBefore = ended('2025-08-01', '2024-07-10')

  test('has ended besides by twelve months that had begun before, unless the conversion came first', () => {
    const ends = [forGood, begunBefore]
    expect(isEndedBesides(forGood, ends, undefined)).toBe(true)
    expect(isEndedBesides(forGood, ends, conversion('2025-08-02'))).toBe(true)
    expect(isEndedBesides(forGood, ends, conversion('2025-08-01'))).toBe(false)
    expect(isEndedBesides(forGood, ends, conversion('2025-07-31'))).toBe(false)
  })

  test('has not by those that began after, nor by itself', () => {
    expect(isEndedBesides(forGood, [forGood, ended('2026-03-01', '2025-02-01')], undefined)).toBe(false)
  })

  test('has by an end of another kind', () => {
    expect(isEndedBesides(begunBefore, [begunBefore], undefined)).toBe(true)
    const lost = ended('2025-08-01', '2025-08-01', { cause: 'conditions-lost' })
    expect(isEndedBesides(lost, [lost], undefined)).toBe(true)
  })
})

const suspended = (
  cause: Interruption['cause'],
  [on, from, until]: readonly [CivilDate, CivilDate, CivilDate?],
): Interruption => ({
  ...{ path: 'events.0', on, cause, of: ['pension', 'allowance'], from, until, suspended: [] },
})

describe('a pension that a judgment gives back, ended from February by the decision of 10 January 2025', () => {
  const judged: End = { ...regained, undoneOn: '2025-09-01', undoneBy: 'judgment' }
  const left = (interruption: Interruption, end: End = judged) =>
    interruptionsOf([interruption], { ends: [end], undone: [], conversion: undefined }, () =>
      inquiryUnder(completeReadings({})),
    ).map(({ from, until }) => [from, until])

  test('needs no new assessment: a review missed before kept it back until that end', () => {
    expect(left(suspended('missed-review', ['2024-06-10', '2024-07-01']))).toEqual([
      ['2024-07-01', '2025-02-01'],
    ])
    expect(left(suspended('missed-review', ['2024-06-10', '2024-07-01', '2025-03-01']))).toEqual([
      ['2024-07-01', '2025-02-01'],
    ])
    expect(left(suspended('missed-review', ['2024-06-10', '2024-07-01', '2024-09-01']))).toEqual([
      ['2024-07-01', '2024-09-01'],
    ])
    expect(left(suspended('missed-review', ['2025-01-05', '2025-02-01']))).toEqual([])
  })

  test('is kept back again by what no assessment lifts, and by what came of the day of that decision', () => {
    const programme = suspended('programme-not-followed', ['2024-06-10', '2024-07-01'])
    expect(left(programme)).toEqual([['2024-07-01', undefined]])
    expect(left(suspended('missed-review', ['2025-01-10', '2025-03-01']))).toEqual([
      ['2025-03-01', undefined],
    ])
  })

  test('was owed nothing while it had ended', () => {
    expect(left(suspended('work', ['2025-02-01', '2025-03-01']))).toEqual([])
    expect(left(suspended('work', ['2025-08-31', '2025-09-01']))).toEqual([])
    expect(left(suspended('work', ['2025-09-01', '2025-10-01']))).toEqual([['2025-10-01', undefined]])
  })

  test('is kept back by all that was, where a ruling gives it back', () => {
    const ruled: End = { ...judged, undoneBy: 'ruling' }
    const missed = suspended('missed-review', ['2024-06-10', '2024-07-01'])
    expect(left(missed, ruled)).toEqual([['2024-07-01', undefined]])
  })
})

describe('suspended when the standard age comes, without a right to an old-age pension', () => {
  const until = (interruption: Interruption, reading: 'resumes-at-standard-age' | 'ends-after-12-months') =>
    interruptionsOf(
      [interruption],
      { ends: [], undone: [], conversion: conversion('2025-05-15', 'continues-as-invalidity') },
      () => inquiryUnder(completeReadings({ 'suspended-without-old-age-right': reading })),
    ).map(one => one.until)
  const missed = suspended('missed-review', ['2025-02-10', '2025-03-01'])

  test('what only an assessment could lift is lifted on that day, where it is read so', () => {
    expect(until(missed, 'resumes-at-standard-age')).toEqual(['2025-05-15'])
    expect(until(missed, 'ends-after-12-months')).toEqual([undefined])
  })

  test('what was over by then, or is no matter of an assessment, stays as it is', () => {
    const over = suspended('missed-review', ['2025-02-10', '2025-03-01', '2025-05-01'])
    expect(until(over, 'resumes-at-standard-age')).toEqual(['2025-05-01'])
    expect(until(suspended('work', ['2025-02-10', '2025-03-01']), 'resumes-at-standard-age')).toEqual([
      undefined,
    ])
  })
})

describe('what is not told', () => {
  const unsure = { from: '2025-03-01', needs: ['events.0.on'] } as const

  test('matters until the pension ends for good', () => {
    expect(unsureBefore([unsure], ended('2025-03-01', '2025-02-10'), undefined)).toEqual([])
    expect(unsureBefore([unsure], ended('2025-04-01', '2025-03-10'), undefined)).toEqual([unsure])
    expect(unsureBefore([unsure], regained, undefined)).toEqual([unsure])
  })

  test('matters until it is an old-age pension', () => {
    const until = (on: CivilDate) => unsureBefore([unsure], undefined, conversion(on))
    expect(until('2025-03-01')).toEqual([])
    expect(until('2025-03-02')).toEqual([{ ...unsure, until: '2025-03-02' }])
    const over = { ...unsure, until: '2025-03-15' } as const
    expect(unsureBefore([over], undefined, conversion('2025-05-15'))).toEqual([over])
    expect(unsureBefore([over], undefined, conversion('2025-03-10'))).toEqual([
      { ...over, until: '2025-03-10' },
    ])
    expect(unsureBefore([unsure], undefined, conversion('2025-05-15', 'continues-as-invalidity'))).toEqual([
      unsure,
    ])
  })

  test('and beyond, where the pension may have ended before that day', () => {
    const mayEnd = (mayEndFrom: CivilDate) =>
      unsureBefore([{ ...unsure, mayEndFrom }], undefined, conversion('2026-05-15'))
    expect(mayEnd('2026-05-14')).toEqual([{ ...unsure, mayEndFrom: '2026-05-14' }])
    expect(mayEnd('2026-05-15')).toEqual([{ ...unsure, mayEndFrom: '2026-05-15', until: '2026-05-15' }])
  })
})
