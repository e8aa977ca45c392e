import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type Section } from '../../../src/index.js'
import { withFact } from './paths.js'

// What the proof found beside the five dossiers that it was made for, each in the smallest dossier that shows it.

const idsOf = (section: Section<unknown>): readonly string[] =>
  'openQuestions' in section ? (section.openQuestions ?? []).map(({ id }) => id) : []

const needsOf = (section: Section<unknown>): readonly string[] => ('needs' in section ? section.needs : [])

describe('a review that placed the person in a degree nobody told', () => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'female', birthDate: '1980-05-10' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2024-10-05' },
    application: { registeredOn: '2024-10-10', grantedOn: '2024-10-10' },
    contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '20' },
    payment: { month: '2026-03' },
    events: [{ id: 'review-decision', on: '2026-01-15' }],
  }

  test('may have been degree I: the allowance waits for it', () => {
    const { companionAllowance } = assess(dossier)
    expect(companionAllowance).toMatchObject({ status: 'undetermined' })
    expect(needsOf(companionAllowance)).toContain('events.0.degree')
  })

  test('the allowance is due in degree I, and not in degree II', () => {
    expect(assess(withFact(dossier, 'events.0.degree', 'I')).companionAllowance).toMatchObject({
      value: { due: true },
    })
    expect(assess(withFact(dossier, 'events.0.degree', 'II')).companionAllowance).toMatchObject({
      status: 'not-due',
      because: 'degree',
    })
  })
})

describe('a person who was no notary, born on a day nobody told', () => {
  const dossier: Dossier = {
    scheme: 'notaries',
    person: { notaryAtDecision: false },
    incapacity: { degree: 'I' },
    application: { registeredOn: '2025-07-23' },
  }

  test.each(['1960-02-28', '1960-02-29'] as const)(
    'is told no surer that there is no right than who is born on %s: the age decides nothing',
    birthDate => {
      const { eligibility } = assess(withFact(dossier, 'person.birthDate', birthDate))
      expect(eligibility).toMatchObject({ value: { entitled: false } })
      expect(assess(dossier).eligibility).toMatchObject({
        confidence: 'confidence' in eligibility ? eligibility.confidence : undefined,
      })
    },
  )
})

describe('a pension whose potential stage is none in any degree', () => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { birthDate: '1967-02-28' },
    medicalDecision: { issuedOn: '2024-08-10' },
    application: { registeredOn: '2024-09-09', grantedOn: '2024-09-12' },
    contribution: {
      stageAtDecision: { years: 44, months: 7 },
      stageAtGrant: { years: 44, months: 7 },
      contributoryStage: { years: 41, months: 11, days: 21 },
      points: '50',
    },
    payment: { month: '2024-12' },
  }

  test.each(['I', 'II', 'III'])('has the doubt about days of stage that degree %s has', degree => {
    const whole = assess(withFact(dossier, 'incapacity.degree', degree))
    expect(idsOf(whole.pension)).toContain('stage-arithmetic')
    expect(idsOf(assess(dossier).pension)).toEqual(idsOf(whole.pension))
  })
})
