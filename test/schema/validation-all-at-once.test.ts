import { describe, expect, test } from 'vitest'
import { assess, eligibility, monthlyPoints, pensionAmount } from '../../src/index.js'
import { wrongly } from './faults.js'

describe('all faults come together, each with its path', () => {
  test('of a flat input and of its options', () => {
    const facts = {
      law: 'law-19-2000',
      sex: 1,
      birthDate: '2023-02-29',
      degree: 'IV',
      cause: null,
      stageAtDecision: { years: -1, months: 13, days: 45, weeks: 2 },
      extra: true,
    }
    const options = { readings: { 'age-band-edge': 'nearest', 'no-such-question': 'yes' }, language: 'ro' }
    expect(new Set(wrongly(eligibility)(facts, options))).toEqual(
      new Set([
        'law: not-allowed',
        'sex: not-allowed',
        'birthDate: not-a-date',
        'degree: not-allowed',
        'cause: not-allowed',
        'decisionIssuedOn: missing',
        'stageAtDecision.years: out-of-range',
        'stageAtDecision.months: out-of-range',
        'stageAtDecision.days: out-of-range',
        'stageAtDecision.weeks: unknown-field',
        'extra: unknown-field',
        'readings.age-band-edge: not-allowed',
        'readings.no-such-question: unknown-field',
        'options.language: unknown-field',
      ]),
    )
  })

  test('of a dossier, at every depth and in lists', () => {
    const dossier = {
      person: { sex: 'x', age: 40 },
      contribution: { stageAtGrant: { months: 12 }, points: '1e5' },
      events: [{ id: 'review-missed' }, { on: '2020-01-01', id: 'lunch' }],
      closedDays: ['2020-02-30', 5],
      remarks: '',
    }
    expect(new Set(wrongly(assess)(dossier))).toEqual(
      new Set([
        'person.sex: not-allowed',
        'person.age: unknown-field',
        'contribution.stageAtGrant.months: out-of-range',
        'contribution.points: not-a-decimal',
        'events.0.on: missing',
        'events.1.id: not-allowed',
        'closedDays.0: not-a-date',
        'closedDays.1: not-text',
        'remarks: unknown-field',
      ]),
    )
  })

  test('every field that is required and left out', () => {
    expect(wrongly(eligibility)({})).toEqual([
      'birthDate: missing',
      'cause: missing',
      'decisionIssuedOn: missing',
      'degree: missing',
      'law: missing',
      'sex: missing',
      'stageAtDecision: missing',
    ])
    expect(wrongly(monthlyPoints)(undefined)).toEqual([': missing'])
  })

  test('what one law needs beyond the others is missing too: divisor and index under Law 263/2010', () => {
    const facts = { law: 'law-263-2010', month: '2012-05', realisedPoints: 1, potentialPoints: 1 }
    expect(wrongly(pensionAmount)(facts)).toEqual(['completeStage: missing', 'rightOpenedOn: missing'])
    expect(wrongly(pensionAmount)({ ...facts, law: 'law-360-2023', month: '2025-05' })).toEqual([])
  })

  test('the fact that a chosen reading asks for is missing', () => {
    const facts = {
      law: 'law-263-2010-amended-2013',
      sex: 'male',
      birthDate: '1980-05-20',
      degree: 'II',
      cause: 'ordinary-disease',
      decisionIssuedOn: '2019-05-10',
      stageAtDecision: { years: 15 },
    }
    const applied = { readings: { 'unread-2-of-5-rule': 'applied' } }
    expect(wrongly(eligibility)(facts, applied)).toEqual(['stageInLast5Years: missing'])
    expect(wrongly(eligibility)({ ...facts, stageInLast5Years: { years: 2 } }, applied)).toEqual([])
  })
})
