import { describe, expect, test } from 'vitest'
import { assess, eligibility, standardRetirement } from '../../src/index.js'
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

describe('between fields', () => {
  test('the decision comes after the birth, not on it nor before it, and not on a child', () => {
    expect(faults({ birthDate: '2026-05-10' })).toEqual(['decisionIssuedOn: not-after-birth'])
    expect(faults({ birthDate: '2026-05-11' })).toEqual(['decisionIssuedOn: not-after-birth'])
    expect(faults({ birthDate: '2026-05-09' })).toEqual(['decisionIssuedOn: below-working-age'])
    expect(faults({ birthDate: '2012-05-11' })).toEqual(['decisionIssuedOn: below-working-age'])
    expect(faults({ birthDate: '2012-05-10' })).toEqual([])
  })

  test('a part of a stage is not longer than the stage', () => {
    expect(faults({ voluntaryContractStage: { years: 15, days: 1 } })).toEqual([
      'voluntaryContractStage: longer-than-whole',
    ])
    expect(faults({ voluntaryContractStage: { years: 15 } })).toEqual([])
    expect(faults({ stageInLast5Years: { years: 16 } })).toEqual(['stageInLast5Years: longer-than-whole'])
  })

  test('in a dossier too, across its parts', () => {
    const dossier = {
      person: { birthDate: '2026-05-10' },
      medicalDecision: { issuedOn: '2026-05-01', communicatedOn: '2026-04-30' },
    }
    expect(wrongly(assess)(dossier)).toEqual([
      'medicalDecision.communicatedOn: before-earlier-event',
      'medicalDecision.communicatedOn: not-after-birth',
      'medicalDecision.issuedOn: not-after-birth',
    ])
  })

  test('a fact of another question is not a field of this one', () => {
    expect(
      wrongly(standardRetirement)({ law: 'notaries', sex: 'male', birthDate: '1970-01-01', degree: 'I' }),
    ).toEqual(['degree: unknown-field'])
  })
})
