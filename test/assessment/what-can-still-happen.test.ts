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

  test('a further decision only where it can take effect by the standard age (Law 360/2023 art. 64(1), 68(3))', () => {
    // 65 years on 2025-11-13. Decided on 2025-10-31 it takes effect on 2025-11-01, a day later on 2025-12-01, after the age.
    const man = (issuedOn: '2025-10-30' | '2025-10-31'): DossierInForm => ({
      ...woman,
      person: { sex: 'male', birthDate: '1960-11-13' },
      medicalDecision: { issuedOn },
      application: { registeredOn: issuedOn, grantedOn: issuedOn },
    })
    expect(kindsAfter(man('2025-10-30'))).toContain('review-decision')
    expect(kindsAfter(man('2025-10-31'))).not.toContain('review-decision')
    expect(kindsAfter(man('2025-10-31'))).toContain('death')
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

  test('of an option for another right is that of Law 360/2023 (art. 101(2)), where the degree may be the first', () => {
    const option = {
      events: [{ id: 'allowance-option' }],
      incapacity: { cause: 'ordinary-disease' },
    } as const
    expect(dayOf({ ...woman, ...option })).toMatchObject({ from: '2024-09-01' })
  })

  test('of a request to resume is the day after what suspends, of papers of the emergency or of anything else', () => {
    const missed = { id: 'review-missed', on: '2019-02-10' } as const
    expect(dayOf({ ...woman, events: [missed, { id: 'resumption-requested' }] })).toMatchObject({
      from: '2019-02-11',
    })
  })

  test('of a decision is that of the grant where the day of an older first decision is not told', () => {
    const older = {
      ...woman,
      medicalDecision: {},
      application: { registeredOn: '2008-03-03', grantedOn: '2008-03-03' },
    } as const
    expect(dayOf({ ...older, events: [{ id: 'review-decision' }] })).toEqual({
      from: '2008-03-03',
      to: '2045-03-31',
    })
  })
})

describe('the last day that it offers', () => {
  /** The last of all that a dossier may tell. */
  const LAST = '2199-12-31'

  // 65 years on 2045-04-13 (annex 5 of Law 360/2023); nobody is assessed from then on (art. 64(1)).
  test('is that before the standard age, of a decision that before its month', () => {
    expect(dayOf({ ...woman, events: [{ id: 'review-missed' }] })).toMatchObject({ to: '2045-04-12' })
    expect(dayOf({ ...woman, events: [{ id: 'review-decision' }] })).toMatchObject({ to: '2045-03-31' })
  })

  test('has no age before it where the sex, and so the age, is not told', () => {
    const person = { birthDate: '1980-04-13' } as const
    expect(dayOf({ ...woman, person, events: [{ id: 'review-missed' }] })).toEqual({
      from: '2018-04-10',
      to: LAST,
    })
    expect(dayOf({ ...woman, person, events: [{ id: 'review-decision' }] })).toEqual({
      from: '2018-04-11',
      to: LAST,
    })
  })
})

describe('where only the pension of a month is asked for', () => {
  const daysFor = (
    month: '2019-03' | '2019-06' | '2019-08' | '2025-06',
    events: DossierInForm['events'],
  ): unknown =>
    (
      nextQuestion(
        { ...woman, payment: { month }, ...(events ? { events } : {}) },
        { sections: ['pension'] },
      ) as { allowed?: unknown } | undefined
    )?.allowed

  // What happens in a month counts from the next on (Law 263/2010 art. 78(3), 114; Law 360/2023 art. 68(3), 101).
  test('what happens in that month or later is too late for it', () => {
    expect(daysFor('2019-06', [{ id: 'review-missed' }])).toMatchObject({ to: '2019-05-31' })
    expect(daysFor('2019-06', [{ id: 'review-decision' }])).toMatchObject({ to: '2019-05-31' })
  })

  test('save a ruling or a judgment, and what is asked back with the months kept back (Law 360/2023 art. 102(1) k)', () => {
    for (const id of ['ruling', 'judgment'] as const)
      expect(daysFor('2019-06', [{ id }])).toMatchObject({ to: '2199-12-31' })
    const asked = { id: 'suspension-requested', on: '2025-02-10', what: 'both' } as const
    expect(daysFor('2025-06', [asked, { id: 'resumption-requested' }])).toMatchObject({ to: '2199-12-31' })
  })

  // Missed on 2018-05-10 it ends the pension from 2019-06-01, unless the person came before: a later decision may tell that.
  test('and a decision on whoever may have come within the twelve months', () => {
    const missed = { id: 'review-missed', on: '2018-05-10' } as const
    for (const month of ['2019-03', '2019-08'] as const)
      expect(daysFor(month, [missed, { id: 'review-decision' }])).toMatchObject({ to: '2045-03-31' })
    expect(daysFor('2019-03', [missed, { id: 'convocation-missed' }])).toMatchObject({ to: '2019-02-28' })
  })
})

describe('after an end', () => {
  const none = { id: 'review-decision', on: '2019-05-10', degree: 'none' } as const

  test('for a capacity regained no decision comes, and nothing else but what undoes it', () => {
    expect(dayOf({ ...woman, events: [none, { id: 'review-decision' }] })).toMatchObject({ to: '2019-05-31' })
    expect(dayOf({ ...woman, events: [none, { id: 'review-missed' }] })).toMatchObject({ to: '2019-05-31' })
  })

  test('that a ruling has undone everything goes on', () => {
    const ruled = { id: 'ruling', on: '2019-08-10', degree: 'II', replaces: '2019-05-10' } as const
    expect(dayOf({ ...woman, events: [none, ruled, { id: 'review-missed' }] })).toMatchObject({
      to: '2045-04-12',
    })
  })

  test('by death no decision comes after the day of it', () => {
    const death = { id: 'death', on: '2019-06-10' } as const
    expect(dayOf({ ...woman, events: [death, { id: 'review-decision' }] })).toMatchObject({
      to: '2019-06-10',
    })
  })
})

describe('the grant from which it offers days', () => {
  test('is the one that is printed, and else the decision, whenever the pension may have been granted after it', () => {
    const events = [{ id: 'review-missed' }] as const
    const printed = { registeredOn: '2018-04-20', grantedOn: '2018-04-20' } as const
    expect(dayOf({ ...woman, application: printed, events })).toMatchObject({ from: '2018-04-20' })
    // More than 30 days after the decision: granted from the registration.
    const late = {
      application: { registeredOn: '2018-06-20' },
      insurance: { insuredAtDecision: false },
    } as const
    expect(dayOf({ ...woman, ...late, events })).toMatchObject({ from: '2018-04-10' })
  })
})
