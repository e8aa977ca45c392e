import { describe, expect, test } from 'vitest'
import {
  assess,
  companionAllowance,
  eligibility,
  endOfTerm,
  type Finding,
  netPension,
  pensionAmount,
} from '../../src/index.js'
import { movesOf } from '../../src/law/moves.js'
import { stage } from '../across/stages.js'
import { MAN_OF_1950 } from './man-of-1950.js'

const moved = (finding: Finding<unknown>): Readonly<Record<string, string>> =>
  Object.fromEntries(finding.openQuestions.map(({ id, moves }) => [id, moves]))

describe('what an open question moves', () => {
  test('is the right, where another reading opens it: the standard age reached before 2018', () => {
    const man = { ...MAN_OF_1950, decisionIssuedOn: '2016-05-10' } as const
    expect(moved(eligibility(man))).toEqual({ 'age-limit-before-2018': 'right' })
  })

  test('is lei, where the sum differs: 50% of 4,500.01 up to a leu or exact', () => {
    // 2,250.005 lei: 2,251 up to a leu, 2,250.01 else
    const facts = { scheme: 'public', degree: 'I', month: '2028-01', base: '4500.01' } as const
    expect(moved(companionAllowance(facts))).toEqual({ 'allowance-rounding-360': 'lei' })
  })

  test('is lei, where a part of a sum differs: the health contribution to a leu or a ban', () => {
    // 10% of what is over 3,000 lei: 123.45, a leu or a ban
    expect(moved(netPension({ month: '2026-06', grossLei: '4234.50' }))).toEqual({ 'health-rounding': 'lei' })
  })

  test('is a date, where only a day differs: the 30 days from 10 June 2025 end on 11 or 10 July', () => {
    const term = { from: '2025-06-10', length: 30, unit: 'days' } as const
    expect(moved(endOfTerm(term))).toEqual({ 'term-counting': 'date' })
  })

  test('is decimals, where the lei are the same: a score of 0.98045 or 0.9804483', () => {
    // x 830.2: 813.97 or 813.968, both 814 lei
    const facts = {
      law: 'law-263-2010-amended-2013',
      month: '2015-06',
      realisedPoints: '20',
      potentialPoints: '5',
      completeStage: stage(29, 10),
      correctionIndex: '1.17',
    } as const
    expect(moved(pensionAmount(facts))['indexed-score']).toBe('decimals')
  })

  test('is told of a section too, each for what it itself answers', () => {
    const { procedure } = assess({
      scheme: 'public',
      application: { registeredOn: '2026-05-20' },
      medicalDecision: { issuedOn: '2026-05-10', communicatedOn: '2026-05-12' },
    })
    expect(moved(procedure as Finding<unknown>)).toEqual({ 'term-counting': 'date' })
  })
})

describe('of several differences the weightiest counts', () => {
  test.each<readonly [string, unknown, readonly unknown[], string]>([
    [
      'a status in the place of a value',
      { lei: '900.00' },
      [{ status: 'not-due', because: 'degree' }],
      'right',
    ],
    [
      'a state beside a day',
      [{ state: 'a', on: '2026-01-01' }],
      [[{ state: 'b', on: '2026-02-01' }]],
      'right',
    ],
    ['a period more', [], [[{ from: '2026-01-01', state: 'in-payment' }]], 'right'],
    ['a yes or no', true, [false], 'right'],
    ['a law', 'law-263-2010', ['law-360-2023'], 'right'],
    ['a sum beside points', { lei: '1.00', totalPoints: '2' }, [{ lei: '2.00', totalPoints: '3' }], 'lei'],
    ['a sum that another reading alone has', {}, [{ socialIndemnityTopUp: '12.00' }], 'lei'],
    ['a stage', { stage: { years: 1, months: 0 } }, [{ stage: { years: 0, months: 11 } }], 'lei'],
    ['an age', { age: { years: 62, months: 1 } }, [{ age: { years: 62, months: 2 } }], 'date'],
    ['a month', '2026-01', ['2026-02'], 'date'],
    ['points alone', '0.58333', ['0.58334'], 'decimals'],
    ['an article alone', { citations: [{ act: 'a' }] }, [{ citations: [{ act: 'b' }] }], 'decimals'],
    [
      'the heavier of two readings',
      { lei: '1.00', x: '2' },
      [
        { lei: '1.00', x: '3' },
        { lei: '2.00', x: '2' },
      ],
      'lei',
    ],
  ])('%s', (_what, value, others, moves) => {
    expect(movesOf(value, others)).toBe(moves)
  })

  test('is the right, where a number that is no sum differs', () => {
    expect(movesOf({ decisions: 1 }, [{ decisions: 2 }])).toBe('right')
  })
})
