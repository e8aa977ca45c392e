import { describe, expect, test } from 'vitest'
import {
  type CivilDate,
  companionAllowance,
  lawInForce,
  type CivilMonth,
  pensionAmount,
  requiredStage,
  standardRetirement,
} from '../../../src/index.js'
import { MINIMUM_WAGE } from '../../../src/questions/companion-allowance/minimum-wage.js'
import { REFERENCE_POINT } from '../../../src/questions/pension-amount/reference-point.js'
import * as independent from '../independent/index.js'
import { lastMonthOf } from './after-the-last-row.js'

// The second transcription holds the tables in another form (ladders and lines of text), so that no slip of the
// hand is made twice. Every birth month, month and age is compared, not a sample of them.

const monthsBetween = (from: string, to: string): readonly string[] => {
  const months: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (let month = 1; month <= 12; month += 1) months.push(`${year}-${String(month).padStart(2, '0')}`)
  }
  return months.filter(month => from <= month && month <= to)
}

describe('every figure agrees with a second transcription of its table', () => {
  test.each([
    ['law-263-2010', 'female', '1952-01'],
    ['law-263-2010', 'male', '1947-01'],
    ['law-360-2023', 'female', '1952-01'],
    ['law-360-2023', 'male', '1944-11'],
  ] as const)('annex 5, %s, %s, every birth month from %s to 2005-12', (law, sex, first) => {
    for (const month of monthsBetween(first, '2005-12')) {
      const facts = { law, sex, birthDate: `${month}-15` as CivilDate }
      expect(standardRetirement(facts).value).toEqual(independent.standardRetirement(facts))
    }
  })

  test('Table 3, every age from 16 to 70, under both readings of its edges', () => {
    for (const edge of ['lower-included', 'upper-included'] as const) {
      for (let age = 16; age <= 70; age += 1) {
        const facts = {
          law: 'law-263-2010',
          birthDate: `${2012 - age}-05-10` as CivilDate,
          decisionIssuedOn: '2012-05-10',
        } as const
        const readings = { 'age-band-edge': edge }
        expect(requiredStage(facts, { readings }).value).toEqual(independent.requiredStage(facts, readings))
      }
    }
  })

  test('the values behind the companion allowance, every month from 2011-01 to the last known', () => {
    for (const month of monthsBetween('2011-01', lastMonthOf(MINIMUM_WAGE))) {
      const facts = { scheme: 'public', degree: 'I', month: month as CivilMonth } as const
      expect(companionAllowance(facts).value).toEqual(independent.companionAllowance(facts))
    }
  })

  test('the reference point, every month from 2024-09 to the last known', () => {
    for (const month of monthsBetween('2024-09', lastMonthOf(REFERENCE_POINT))) {
      const facts = {
        law: 'law-360-2023',
        month: month as CivilMonth,
        realisedPoints: 10_000, // so that the rounding to a leu hides no digit of the value
        potentialPoints: 0,
      } as const
      expect(pensionAmount(facts).value).toEqual(independent.pensionAmount(facts))
    }
  })

  test('the law in force, every day of the months in which it changes', () => {
    for (const month of ['2011-01', '2013-03', '2024-08', '2024-09']) {
      for (let day = 1; day <= 30; day += 1) {
        const on = `${month}-${String(day).padStart(2, '0')}` as CivilDate
        expect(lawInForce({ on }).value).toEqual(independent.lawInForce({ on }))
      }
    }
  })
})
