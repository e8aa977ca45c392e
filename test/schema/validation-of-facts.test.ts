import { describe, expect, test } from 'vitest'
import { eligibility, lawInForce, pensionAmount, standardRetirement } from '../../src/index.js'
import { wrongly } from './faults.js'

const right = {
  law: 'law-360-2023',
  sex: 'male',
  birthDate: '1980-05-20',
  degree: 'II',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2026-05-10',
  stageAtDecision: { years: 15 },
}

const faults = (change: object): readonly string[] => wrongly(eligibility)({ ...right, ...change })

describe('facts that are right', () => {
  test('have no fault, and a field given as undefined is the same as absent', () => {
    expect(faults({})).toEqual([])
    expect(faults({ specialStatus: undefined, stageAtDecision: { years: 15, months: undefined } })).toEqual(
      [],
    )
  })
})

describe('a day must be a day of the calendar', () => {
  test.each([
    '2023-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '26-01-05',
    '2026-01-05T00:00:00Z',
    ' 2026-01-05',
    '2026-W01-1',
    '05.01.2026',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('%j is none', text => {
    expect(faults({ decisionIssuedOn: text })).toEqual(['decisionIssuedOn: not-a-date'])
  })

  test.each(['1904-02-29', '2000-02-29', '1900-02-28'])('%s is one', birthDate => {
    expect(wrongly(standardRetirement)({ law: 'notaries', sex: 'male', birthDate })).toEqual([])
  })

  test('a number, a Date or null is not text', () => {
    for (const on of [20260105, new Date(0), null, ['2026-01-05']]) {
      expect(wrongly(lawInForce)({ on })).toEqual(['on: not-text'])
    }
  })

  test('a month has no day, and is one of twelve', () => {
    const months = ['2026-13', '2026-00', '2026-5', '2026-05-01']
    for (const month of months) {
      const facts = { law: 'law-360-2023', month, realisedPoints: 1, potentialPoints: 0 }
      expect(wrongly(pensionAmount)(facts)).toEqual(['month: not-a-month'])
    }
  })
})

describe('a stage is normalised: 12 months are a year and 30 days a month', () => {
  test.each([
    [{ months: 12 }, 'stageAtDecision.months: out-of-range'],
    [{ months: 13 }, 'stageAtDecision.months: out-of-range'],
    [{ days: 30 }, 'stageAtDecision.days: out-of-range'],
    [{ days: 45 }, 'stageAtDecision.days: out-of-range'],
    [{ years: -1 }, 'stageAtDecision.years: out-of-range'],
    [{ years: 100 }, 'stageAtDecision.years: out-of-range'],
    [{ years: 1.5 }, 'stageAtDecision.years: not-a-whole-number'],
    [{ years: NaN }, 'stageAtDecision.years: not-a-number'],
    [{ years: '15' }, 'stageAtDecision.years: not-a-number'],
    [{ years: null }, 'stageAtDecision.years: not-a-number'],
    [{ weeks: 3 }, 'stageAtDecision.weeks: unknown-field'],
    [15, 'stageAtDecision: not-an-object'],
    [null, 'stageAtDecision: not-an-object'],
    ['15y', 'stageAtDecision: not-an-object'],
  ])('%j is none', (stageAtDecision, fault) => {
    expect(faults({ stageAtDecision })).toEqual([fault])
  })

  test('no number of years is infinite', () => {
    expect(faults({ stageAtDecision: { years: Infinity } })).toContain('stageAtDecision.years: out-of-range')
  })
})

describe('words are those of the law, and nothing else', () => {
  test.each([
    [{ law: 'law-19-2000' }, 'law: not-allowed'],
    [{ sex: 'F' }, 'sex: not-allowed'],
    [{ degree: 2 }, 'degree: not-allowed'],
    [{ degree: 'IV' }, 'degree: not-allowed'],
    [{ cause: 'toString' }, 'cause: not-allowed'],
    [{ specialStatus: null }, 'specialStatus: not-allowed'],
    [{ notaryAtDecision: 'yes' }, 'notaryAtDecision: not-a-boolean'],
    [{ notaryAtDecision: 1 }, 'notaryAtDecision: not-a-boolean'],
  ])('%j', (change, fault) => {
    expect(faults(change)).toEqual([fault])
  })
})
