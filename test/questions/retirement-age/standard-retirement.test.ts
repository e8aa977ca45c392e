import { describe, expect, test } from 'vitest'
import { type CivilDate, potentialStage, standardRetirement } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

const reachedOn = (sex: 'female' | 'male', birthDate: CivilDate): CivilDate =>
  standardRetirement({ law: 'law-360-2023', sex, birthDate }).value.reachedOn

describe('the day on which the standard age is reached', () => {
  test('is the corresponding day, years and months on', () => {
    expect(reachedOn('female', '1966-05-10')).toBe('2029-04-10')
    expect(reachedOn('male', '1986-05-20')).toBe('2051-05-20')
  })

  test('is the last day of a month that has no such day, and is then derived', () => {
    // A woman born on 1966-03-31: 62y 11m; February 2029 has 28 days.
    expect(reachedOn('female', '1966-03-31')).toBe('2029-02-28')
    expect(
      standardRetirement({ law: 'law-360-2023', sex: 'female', birthDate: '1966-03-31' }).confidence,
    ).toBe('derived')
    expect(
      standardRetirement({ law: 'law-360-2023', sex: 'female', birthDate: '1966-03-28' }).confidence,
    ).toBe('confirmed')
  })

  test('for who is born on 29 February is 28 February where the year is no leap year', () => {
    expect(reachedOn('male', '1972-02-29')).toBe('2037-02-28')
    expect(reachedOn('male', '1956-02-29')).toBe('2021-02-28')
  })

  test('the rows that continue the printed ladder are derived, those printed confirmed', () => {
    const mark = (birthDate: CivilDate) =>
      standardRetirement({ law: 'law-263-2010', sex: 'female', birthDate }).confidence
    expect([mark('1962-05-31'), mark('1962-06-01'), mark('1967-01-01')]).toEqual([
      'confirmed',
      'derived',
      'confirmed',
    ])
  })
})

describe('time from the grant to the standard age', () => {
  const facts = {
    law: 'law-360-2023',
    sex: 'male',
    degree: 'II',
    cause: 'ordinary-disease',
    stageAtDecision: stage(1),
    stageAtGrant: stage(1),
  } as const
  const time = (birthDate: CivilDate, grantedOn: CivilDate) =>
    potentialStage({ ...facts, birthDate, decisionIssuedOn: grantedOn, grantedOn }).value

  test('is completed months and the calendar days that remain', () => {
    // To 2037-06-20: 11y 1m to 2037-06-01, then 19 days.
    expect(time('1972-06-20', '2026-05-01')).toEqual({ stage: stage(11, 1, 19), boundBy: 'standard-age' })
  })

  test('thirty of these days are a month of stage', () => {
    // 2025-01-31 to 2037-03-30: 145 months to 2037-02-28, then 30 days: 146 months.
    expect(time('1972-03-30', '2025-01-31')).toEqual({ stage: stage(12, 2, 0), boundBy: 'standard-age' })
  })

  test('is nothing from the day on which the age is reached', () => {
    expect(time('1960-03-10', '2025-03-10')).toEqual({ stage: stage(0), boundBy: 'standard-age-reached' })
    expect(time('1960-03-10', '2025-03-09')).toEqual({ stage: stage(0, 0, 1), boundBy: 'standard-age' })
  })

  test('where both limits give the same length, the difference to the complete stage is named', () => {
    // 65 on 2045-03-10, granted 2025-03-10: 20y; 35y less 15y: 20y.
    const tie = potentialStage({
      ...facts,
      birthDate: '1980-03-10',
      decisionIssuedOn: '2025-03-10',
      grantedOn: '2025-03-10',
      stageAtGrant: stage(15),
    })
    expect(tie.value).toEqual({ stage: stage(20), boundBy: 'complete-stage' })
  })
})
