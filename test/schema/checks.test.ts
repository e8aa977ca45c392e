import { describe, expect, test } from 'vitest'
import {
  afterBirth,
  afterWorkingAge,
  bornBy,
  lastingTo,
  notBefore,
  partOf,
} from '../../src/schema/cross-checks.js'
import { gatheredBy } from '../../src/schema/stage-in-life.js'

describe('a fault between two fields stands at one and names the other', () => {
  test.each([
    ['the later of two days', () => notBefore('issuedOn', 'filedOn'), 'filedOn', 'issuedOn'],
    ['a day of a life', () => afterBirth('issuedOn'), 'issuedOn', 'birthDate'],
    ['a day of a working life', () => afterWorkingAge('issuedOn'), 'issuedOn', 'birthDate'],
    ['a part of a stage', () => partOf('part', 'whole'), 'part', 'whole'],
  ] as const)('%s', (_, check, bearing, other) => {
    const { at, beside, reads } = check()
    expect([at, beside]).toEqual([bearing, other])
    expect([...reads].sort()).toEqual([bearing, other].sort())
  })
})

describe('who did something on a day was born by then', () => {
  const { holds } = bornBy('2001-04-01', 'insuredBy', 'the-person', 'birthDate')

  test('on the day itself at the latest', () => {
    expect(holds({ insuredBy: 'the-person', birthDate: '2001-04-01' } as never)).toBe(true)
    expect(holds({ insuredBy: 'the-person', birthDate: '2001-04-02' } as never)).toBe(false)
  })

  test('where it was somebody else, or the birth is not told, nothing is wrong', () => {
    expect(holds({ insuredBy: 'another', birthDate: '2001-04-02' } as never)).toBe(true)
    expect(holds({ insuredBy: 'the-person' } as never)).toBe(true)
  })
})

describe('what was there on a day has not ended before it', () => {
  const { holds } = lastingTo({ flag: 'lasts', day: 'on', last: 'last', orLast: 'orLast' })
  const on = '2020-05-10'

  test.each([
    [{ lasts: true, on, last: '2020-05-10' }, true],
    [{ lasts: true, on, last: '2020-05-09' }, false],
    [{ lasts: true, on, last: '2020-05-09', orLast: '2020-05-10' }, true],
    [{ lasts: true, on, last: '2020-05-09', orLast: '2020-05-09' }, false],
    [{ lasts: true, on, last: '2020-05-10', orLast: '2020-05-09' }, true],
    [{ lasts: true, on, orLast: '2020-05-09' }, true],
    [{ lasts: true, last: '2020-05-09' }, true],
    [{ lasts: false, on, last: '2020-05-09' }, true],
    [{ on, last: '2020-05-09' }, true],
  ])('%j: %s', (facts, isKept) => {
    expect(holds(facts as never)).toBe(isKept)
  })
})

describe('a stage is not longer than the life in which it was gathered', () => {
  const byFact = gatheredBy('stage', { fact: 'decidedOn', growth: 'calendar' })
  const byDay = gatheredBy('stage', { day: '2010-01-31', growth: 'calendar' })

  // Of 14 since 2010-01-01: on the 31st of that month the working life has 31 days, a month and a day of stage.
  const birthDate = '1996-01-01'

  test('by a day that is a fact', () => {
    const told = { birthDate, decidedOn: '2010-01-31' }
    expect(byFact.holds({ ...told, stage: { years: 0, months: 1, days: 1 } } as never)).toBe(true)
    expect(byFact.holds({ ...told, stage: { years: 0, months: 1, days: 2 } } as never)).toBe(false)
    expect(byFact.reads).toEqual(['stage', 'birthDate', 'decidedOn'])
  })

  test('but where that fact lies before the age of work, it has a fault of its own', () => {
    const stage = { years: 0, months: 0, days: 2 }
    expect(byFact.holds({ birthDate, decidedOn: '2009-12-31', stage } as never)).toBe(true)
    expect(byFact.holds({ birthDate, decidedOn: '2010-01-01', stage } as never)).toBe(false)
  })

  test('by a day of the calendar, whenever it lies', () => {
    expect(byDay.holds({ birthDate, stage: { years: 0, months: 1, days: 1 } } as never)).toBe(true)
    expect(byDay.holds({ birthDate, stage: { years: 0, months: 1, days: 2 } } as never)).toBe(false)
    expect(byDay.holds({ birthDate: '2000-01-01', stage: { years: 0, months: 0, days: 1 } } as never)).toBe(
      false,
    )
    expect(byDay.reads).toEqual(['stage', 'birthDate'])
  })

  test('what is not told is not held against it', () => {
    const stage = { years: 90, months: 0, days: 0 }
    expect(byFact.holds({ decidedOn: '2010-01-31', stage } as never)).toBe(true)
    expect(byFact.holds({ birthDate, stage } as never)).toBe(true)
    expect(byFact.holds({ birthDate, decidedOn: '2010-01-31' } as never)).toBe(true)
  })
})
