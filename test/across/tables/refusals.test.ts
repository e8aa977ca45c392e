import { describe, expect, test } from 'vitest'
import {
  companionAllowance,
  NotCoveredError,
  pensionAmount,
  requiredStage,
  standardRetirement,
} from '../../../src/index.js'
import { dayAfterTheLast } from './series.js'

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

const REFERENCE_POINT = dayAfterTheLast('reference-point')
const MINIMUM_WAGE = dayAfterTheLast('minimum-wage')

const ofLaw263 = {
  law: 'law-263-2010',
  realisedPoints: 20,
  potentialPoints: 0,
  completeStage: { years: 35 },
} as const
const ofLaw360 = { law: 'law-360-2023', realisedPoints: 20, potentialPoints: 0 } as const

const refusedOf = ({ month: _, ...days }: ReturnType<typeof dayAfterTheLast>) => days

describe('outside what is known there is no newest row: the refusal says what, and from when to when', () => {
  test.each([
    [
      'the reference point of the first month that is not published',
      () => pensionAmount({ ...ofLaw360, month: REFERENCE_POINT.month }),
      { what: 'reference-point', ...refusedOf(REFERENCE_POINT) },
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
      'the correction index of 2016 to 2019: known until the eve of the gap, and again from its end',
      () => pensionAmount({ ...ofLaw263, month: '2018-05', rightOpenedOn: '2017-06-15' }),
      { what: 'correction-index', on: '2017-06-15', knownFrom: '2020-01-01', knownUntil: '2015-12-31' },
    ],
    [
      'the correction index before 2011',
      () => pensionAmount({ ...ofLaw263, month: '2018-05', rightOpenedOn: '2010-12-31' }),
      { what: 'correction-index', on: '2010-12-31', knownFrom: '2011-01-01', knownUntil: '2024-08-31' },
    ],
    [
      'the minimum wage of the first month that is not published',
      () => companionAllowance({ scheme: 'public', degree: 'I', month: MINIMUM_WAGE.month }),
      { what: 'minimum-wage', ...refusedOf(MINIMUM_WAGE) },
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
    const { month, on, knownUntil } = REFERENCE_POINT
    const refused = () => pensionAmount({ ...ofLaw360, month })
    expect(refused).toThrow(`reference-point on ${on}; known from 2024-09-01 to ${knownUntil}`)
    const inGap = () => pensionAmount({ ...ofLaw263, month: '2018-05', rightOpenedOn: '2017-06-15' })
    expect(inGap).toThrow('known until 2015-12-31 and again from 2020-01-01')
  })

  test('the value that the caller brings is taken, and named as theirs', () => {
    const { month } = REFERENCE_POINT
    const finding = pensionAmount({ ...ofLaw360, month, pointValue: '84.5' })
    expect(finding.value.lei).toBe('1690.00')
    expect(finding.steps.find(({ rule }) => rule === 'pension-amount.reference-point')?.facts).toEqual({
      month,
      source: 'given by the caller',
    })
  })
})
