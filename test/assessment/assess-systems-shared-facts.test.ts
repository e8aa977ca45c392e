import { describe, expect, test } from 'vitest'
import { assess, assessSystems } from '../../src/index.js'
import { wrongly } from '../schema/faults.js'
import { stage } from '../across/stages.js'
import { both, NOTARIES, PUBLIC, SHARED } from './persons.js'

describe('a person with several pensions', () => {
  test('has one answer a system, by the names given', () => {
    expect(Object.keys(assessSystems({ shared: SHARED, systems: { b: PUBLIC, a: NOTARIES } }))).toEqual([
      'b',
      'a',
    ])
    expect(assessSystems({ shared: SHARED, systems: {} })).toEqual({})
  })

  test('gives shared facts once, and each system has them as if it had been told alone', () => {
    const { public: answer } = both(PUBLIC, NOTARIES)
    const alone = assess({ ...SHARED, ...PUBLIC })
    expect(answer.law).toEqual(alone.law)
    expect(answer.standardRetirement).toEqual(alone.standardRetirement)
    expect(answer.potentialStage).toEqual(alone.potentialStage)
    expect(answer.timeline).toEqual(alone.timeline)
  })

  test('each system answers under its own law', () => {
    const answers = both(PUBLIC, NOTARIES)
    expect(answers.public.law).toMatchObject({ value: 'law-360-2023' })
    expect(answers.notaries.law).toMatchObject({ value: 'notaries' })
    expect(answers.notaries.pension).toMatchObject({
      status: 'undetermined',
      needs: ['payment.pointValue', 'contribution.points'],
    })
  })

  test("a system's own fact wins over the shared one, and leaves the rest of its part as shared", () => {
    const degreeII = both({ ...PUBLIC, incapacity: { degree: 'II' } }, NOTARIES)
    expect(degreeII.public.companionAllowance).toMatchObject({ status: 'not-due', because: 'degree' })
    expect(degreeII.public.eligibility).toMatchObject({ value: { entitled: true } })
    expect(degreeII.notaries.companionAllowance).toMatchObject({ value: { due: true } })
  })

  test('a stage is one fact: an own stage replaces the shared one whole', () => {
    const shared = { ...SHARED, contribution: { stageAtDecision: stage(20, 6), stageAtGrant: stage(20, 6) } }
    const own = { scheme: 'public', contribution: { stageAtGrant: { years: 30 } } } as const
    const answer = assessSystems({ shared, systems: { public: own } })
    // 35 years less 30, not less 30 and 6 months.
    expect(answer['public']?.potentialStage).toMatchObject({ value: { stage: stage(5) } })
  })

  test('a person in one system only is answered as by assess', () => {
    const answers = assessSystems({ shared: SHARED, systems: { public: PUBLIC } })
    expect(answers).toEqual({ public: assess({ ...SHARED, ...PUBLIC }) })
  })
})

describe('faults', () => {
  const faults = wrongly(assessSystems)

  test('stand where they were given: in the shared part or in their system', () => {
    const shared = { ...SHARED, person: { sex: 'other' } }
    const systems = { public: { ...PUBLIC, scheme: 'private' }, notaries: { payment: { month: '2025-13' } } }
    expect(faults({ shared, systems })).toEqual([
      'shared.person.sex: not-allowed',
      'systems.notaries.payment.month: not-a-month',
      'systems.public.scheme: not-allowed',
    ])
  })

  test('that only arise when the parts come together stand in their system', () => {
    const systems = {
      public: { ...PUBLIC, application: { registeredOn: '1970-01-01' } },
      notaries: { ...NOTARIES, medicalDecision: { reviewDueOn: '2024-01-10' } },
    }
    expect(faults({ shared: SHARED, systems })).toEqual([
      'systems.public.application.registeredOn: not-after-birth',
      'systems.notaries.medicalDecision.reviewDueOn: before-earlier-event',
    ])
  })

  test('of the call itself are told too', () => {
    expect(faults({ shared: SHARED })).toEqual(['systems: missing'])
    expect(faults({ systems: {} })).toEqual(['shared: missing'])
    expect(faults({ shared: {}, systems: { public: 'yes' } })).toEqual(['systems.public: not-an-object'])
    expect(faults({ shared: {}, systems: {} }, { readings: { 'term-counting': 'guess' } })).toHaveLength(1)
  })
})
