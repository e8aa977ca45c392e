import { describe, expect, test } from 'vitest'
import { type Dossier, type DossierInForm, nextQuestion } from '../../src/index.js'
import { changed } from './dossiers.js'

// Which events a form offers, and from which day on, after what is told already.

/** In payment since the day of its decision, under Law 263/2010. */
const woman: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1980-04-13' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2018-04-10' },
  application: { registeredOn: '2018-04-10', grantedOn: '2018-04-10' },
  contribution: {
    stageAtDecision: { years: 16 },
    stageAtGrant: { years: 16 },
    contributoryStage: { years: 16 },
    points: '18',
  },
}

const kindsAfter = (dossier: DossierInForm): readonly string[] => {
  const question = nextQuestion(dossier, { sections: ['payment'] })
  return question?.type === 'event' ? question.allowed : []
}

const dayOf = (dossier: DossierInForm): unknown =>
  (nextQuestion(dossier, { sections: ['payment'] }) as { allowed?: unknown } | undefined)?.allowed

describe('a form offers', () => {
  test('no work of who is blind, which suspends nothing (Law 263/2010 art. 118(1) b)', () => {
    expect(kindsAfter(woman)).toContain('work-started')
    expect(kindsAfter(changed(woman, { person: { ...woman.person, handicap: 'blind' } }))).not.toContain(
      'work-started',
    )
  })

  test('a request to resume where the papers of the emergency were not sent, without any event', () => {
    const unsent = changed(woman, {
      medicalDecision: { issuedOn: '2018-04-10', validUntil: '2020-04-10' },
      emergency: { documentsSent: false },
    })
    expect(kindsAfter(unsent)).toContain('resumption-requested')
    const sent = changed(unsent, { emergency: { documentsSentOn: '2020-06-01' } })
    expect(kindsAfter(sent)).not.toContain('resumption-requested')
  })

  test('a request to resume for no cause of another kind than suspends', () => {
    const decided = { id: 'review-decision', on: '2019-04-10', degree: 'II', stageAtDecision: {} } as const
    expect(kindsAfter(changed(woman, { events: [decided] }))).not.toContain('resumption-requested')
  })

  test('an option for another right once a decision has found degree I', () => {
    const decided = { id: 'review-decision', on: '2025-04-10', degree: 'I' } as const
    expect(kindsAfter(changed(woman, { events: [decided] }))).toContain('allowance-option')
    const other = { id: 'review-decision', on: '2025-04-10', degree: 'III' } as const
    expect(kindsAfter(changed(woman, { events: [decided, { ...other, on: '2026-04-10' }] }))).toContain(
      'allowance-option',
    )
    expect(kindsAfter(changed(woman, { events: [other] }))).not.toContain('allowance-option')
  })

  test('a death after whatever else, and none after it', () => {
    const decided = { id: 'review-decision', on: '2025-04-10', degree: 'II' } as const
    expect(kindsAfter(changed(woman, { events: [decided] }))).toContain('death')
    const death = { id: 'death', on: '2025-06-10' } as const
    expect(kindsAfter(changed(woman, { events: [decided, death] }))).not.toContain('death')
  })
})

describe('the first day that it offers', () => {
  test('is that of the grant, and of a decision the day after the first', () => {
    expect(dayOf({ ...woman, events: [{ id: 'review-missed' }] })).toMatchObject({ from: '2018-04-10' })
    expect(dayOf({ ...woman, events: [{ id: 'review-decision' }] })).toMatchObject({ from: '2018-04-11' })
  })

  test('of what follows something is the day after it, and of the end of work that day itself', () => {
    const called = { id: 'convocation-missed', on: '2019-02-10', reportedOn: '2019-02-12' } as const
    expect(dayOf({ ...woman, events: [called, { id: 'examination-made' }] })).toMatchObject({
      from: '2019-02-11',
    })
    const worked = { id: 'work-started', on: '2019-02-10', kind: 'employee', hoursShare: '1' } as const
    expect(dayOf({ ...woman, events: [worked, { id: 'work-ended' }] })).toMatchObject({
      from: '2019-02-10',
      to: '2024-08-31',
    })
  })
})
