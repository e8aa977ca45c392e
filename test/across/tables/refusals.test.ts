import { describe, expect, test } from 'vitest'
import {
  companionAllowance,
  NotCoveredError,
  pensionAmount,
  requiredStage,
  standardRetirement,
} from '../../../src/index.js'
import { isNotCovered } from '../../../src/law/not-covered.js'
import { valueOn } from '../../../src/law/dated-value.js'
import { daysLater } from '../arbitraries/dates.js'
import { MINIMUM_WAGE } from '../../../src/questions/companion-allowance/minimum-wage.js'
import { REFERENCE_POINT } from '../../../src/questions/pension-amount/reference-point.js'
import { dayAfter, lastDayOf, monthAfter } from './after-the-last-row.js'

const refusalOf = (ask: () => unknown): unknown => {
  try {
    ask()
  } catch (error) {
    if (!(error instanceof NotCoveredError)) throw error
    const { code, what, on, knownFrom, knownUntil } = error
    return { code, what, on, knownFrom, knownUntil }
  }
  return 'no refusal'
}

const ofLaw263 = {
  law: 'law-263-2010',
  realisedPoints: 20,
  potentialPoints: 0,
  completeStage: { years: 35 },
} as const
const ofLaw360 = { law: 'law-360-2023', realisedPoints: 20, potentialPoints: 0 } as const

const unknownMonth = monthAfter(REFERENCE_POINT)

describe('outside what is known there is no newest row: the refusal says what, and from when to when', () => {
  test.each([
    [
      'the reference point after the last one published',
      () => pensionAmount({ ...ofLaw360, month: unknownMonth }),
      {
        what: 'reference-point',
        on: dayAfter(REFERENCE_POINT),
        knownFrom: '2024-09-01',
        knownUntil: lastDayOf(REFERENCE_POINT),
      },
    ],
    [
      'the pension point after Law 263/2010',
      () => pensionAmount({ ...ofLaw263, month: '2024-09', correctionIndex: 1 }),
      { what: 'pension-point', on: '2024-09-01', knownFrom: '2011-01-01', knownUntil: '2024-08-31' },
    ],
    [
      'the pension point before it',
      () => pensionAmount({ ...ofLaw263, month: '2010-12', correctionIndex: 1 }),
      { what: 'pension-point', on: '2010-12-01', knownFrom: '2011-01-01', knownUntil: '2024-08-31' },
    ],
    [
      'the correction index before 2011',
      () => pensionAmount({ ...ofLaw263, month: '2018-05', rightOpenedOn: '2010-12-31' }),
      { what: 'correction-index', on: '2010-12-31', knownFrom: '2011-01-01', knownUntil: '2024-08-31' },
    ],
    [
      'the minimum wage after the last one published',
      () => companionAllowance({ scheme: 'public', degree: 'I', month: monthAfter(MINIMUM_WAGE) }),
      {
        what: 'minimum-wage',
        on: dayAfter(MINIMUM_WAGE),
        knownFrom: '2024-07-01',
        knownUntil: lastDayOf(MINIMUM_WAGE),
      },
    ],
    [
      'an allowance before every law',
      () => companionAllowance({ scheme: 'public', degree: 'I', month: '2010-12' }),
      { what: 'law-in-force', on: '2010-12-01', knownFrom: '2011-01-01', knownUntil: undefined },
    ],
    [
      'the insured minimum income of the notaries, published nowhere',
      () => companionAllowance({ scheme: 'notaries', degree: 'I', month: '2024-01' }),
      { what: 'insured-minimum-income', on: '2024-01-01', knownFrom: undefined, knownUntil: undefined },
    ],
    [
      'a birth month before the first row of annex 5',
      () => standardRetirement({ law: 'law-263-2010', sex: 'female', birthDate: '1951-12-31' }),
      { what: 'annex-5', on: '1951-12-31', knownFrom: '1952-01-01', knownUntil: undefined },
    ],
    [
      'Table 3 under a law that has none',
      () => requiredStage({ law: 'law-360-2023', birthDate: '1980-01-01', decisionIssuedOn: '2025-01-01' }),
      { what: 'table-3', on: '2025-01-01', knownFrom: undefined, knownUntil: undefined },
    ],
  ])('%s', (_what, ask, refusal) => {
    expect(refusalOf(ask)).toEqual({ code: 'not-covered', ...refusal })
  })

  test('the text of a refusal can be read by a person', () => {
    const refused = () => pensionAmount({ ...ofLaw360, month: unknownMonth })
    expect(refused).toThrow(
      `reference-point on ${dayAfter(REFERENCE_POINT)}; known from 2024-09-01 to ${lastDayOf(REFERENCE_POINT)}`,
    )
    const [first, ...others] = MINIMUM_WAGE.rows
    const inGap = valueOn({ ...MINIMUM_WAGE, rows: [first, ...others.slice(1)] }, daysLater(first.to, 1))
    expect(isNotCovered(inGap) && new NotCoveredError(inGap).message).toContain(
      `known until ${first.to} and again from ${others[1]?.from}`,
    )
  })

  test('the value that the caller brings is taken, and named as theirs', () => {
    const finding = pensionAmount({ ...ofLaw360, month: unknownMonth, pointValue: '84.5' })
    expect(finding.value.lei).toBe('1690.00')
    expect(finding.steps.find(({ rule }) => rule === 'pension-amount.reference-point')?.facts).toEqual({
      month: unknownMonth,
      source: 'given by the caller',
    })
  })
})
