import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierInForm, nextQuestion } from '../../src/index.js'
import { changed } from './dossiers.js'
import { interviewed } from './interview.js'

/** In payment since 2019 under Law 263/2010; of standard age on 2035-05-10, at 65 (annex 5). */
const MAN_OF_2019: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1970-05-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2019-05-15' },
  application: { registeredOn: '2019-05-20', grantedOn: '2019-05-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '18',
  },
  payment: { month: '2020-06' },
}

type Events = NonNullable<DossierInForm['events']>

const after = (...events: Events): DossierInForm => ({ ...MAN_OF_2019, events })

const kindsAskedOf = (dossier: DossierInForm): readonly string[] => {
  const question = nextQuestion(dossier)
  return question?.type === 'event' ? question.allowed : []
}

describe('an event that lacks a fact is asked for it', () => {
  test.each([
    // Law 263/2010 art. 80(3): counted from the day on which the absence was reported.
    [{ id: 'convocation-missed', on: '2020-01-10' }, 'reportedOn'],
    [{ id: 'review-decision', on: '2020-01-10' }, 'degree'],
    // Law 263/2010 art. 81(2): from the day on which it was found.
    [{ id: 'programme-left', on: '2021-06-10' }, 'foundOn'],
    // Law 263/2010 art. 114(1): which work, until August 2024.
    [{ id: 'work-started', on: '2021-01-10' }, 'kind'],
    // Law 360/2023 art. 70(4): only the institute's convocation ends a pension after twelve months.
    [{ id: 'convocation-missed', on: '2025-01-10' }, 'by'],
    [{ id: 'documents-not-presented', on: '2025-06-10' }, 'askedFor'],
    [{ id: 'ruling', on: '2019-09-10' }, 'replaces'],
    [{ id: 'judgment', on: '2020-09-10' }, 'effectiveFrom'],
  ] as const)('%j: %s', (event, fact) => {
    expect(nextQuestion(after(event), { sections: ['payment'] })).toMatchObject({
      id: `events.0.${fact}`,
      neededFor: ['payment'],
    })
  })

  test('where the life in payment alone waits for it, which has an answer and a period that is open', () => {
    const dossier = after({ id: 'work-started', on: '2021-01-10' }) as Dossier
    expect(assess(dossier).pension).toHaveProperty('value')
    expect(nextQuestion(dossier)).toEqual({
      id: 'events.0.kind',
      neededFor: ['payment'],
      type: 'choice',
      allowed: ['employee', 'elected-or-appointed', 'independent', 'local-councillor'],
      remaining: expect.any(Number) as number,
    })
  })

  test('by its place in the dossier, where an event before it has no day yet', () => {
    const events: Events = [{ id: 'death' }, { id: 'review-decision', on: '2020-01-10' }]
    expect(nextQuestion(after(...events))?.id).toBe('events.0.on')
    expect(nextQuestion(after(...events), { unknown: ['events.0.on'] })?.id).toBe('events.1.degree')
  })

  test('and whether a resumption was asked for at all, where its day is not known', () => {
    const events: Events = [
      { id: 'work-started', on: '2021-01-10', kind: 'employee', hoursShare: '1' },
      { id: 'work-ended', on: '2021-03-10' },
    ]
    const asked = { id: 'events.0.requestedOn', type: 'date' }
    expect(nextQuestion(after(...events), { sections: ['payment'] })).toMatchObject(asked)
    expect(
      nextQuestion(after(...events), { sections: ['payment'], unknown: ['events.0.requestedOn'] }),
    ).toMatchObject({ id: 'events.0.noResumptionRequest', neededFor: ['payment'], type: 'boolean' })
  })

  test('a ruling names the day of a decision before it', () => {
    const decision = { id: 'review-decision', on: '2021-02-02', degree: 'none' } as const
    expect(nextQuestion(after({ id: 'ruling', on: '2021-05-10' }, decision))).toMatchObject({
      id: 'events.0.replaces',
      allowed: { among: ['2019-05-15', '2021-02-02'] },
    })
    expect(nextQuestion(after({ id: 'ruling', on: '2019-09-10' }, decision))).toMatchObject({
      id: 'events.0.replaces',
      allowed: { from: '2019-05-15', to: '2019-05-15', among: ['2019-05-15'] },
    })
  })
})

describe('what happened is asked with the kinds that can still change a section', () => {
  const OF_ALL = ['review-missed', 'convocation-missed', 'programme-left', 'review-decision']
  const NAMED = [
    'international-file-incomplete',
    'life-certificate-missing',
    'mandate-expired',
    'pay-uncollected',
  ]
  const OF_LAW_360 = ['documents-not-presented', 'examination-refused', 'suspension-requested']

  test('under both laws, of who was granted a pension in 2019', () => {
    expect([...kindsAskedOf(MAN_OF_2019)].sort()).toEqual(
      [
        ...OF_ALL,
        ...OF_LAW_360,
        ...NAMED,
        ...['work-started', 'ruling', 'judgment', 'death', 'nothing-happened'],
      ].sort(),
    )
  })

  test('no work from September 2024 on: it is free (Law 360/2023 art. 105)', () => {
    const dossier = changed(MAN_OF_2019, {
      medicalDecision: { issuedOn: '2025-05-15' },
      application: { registeredOn: '2025-05-20', grantedOn: '2025-05-20' },
      payment: { month: '2025-06' },
    })
    expect(kindsAskedOf(dossier)).toContain('suspension-requested')
    expect(kindsAskedOf(dossier)).not.toContain('work-started')
    expect(nextQuestion(after({ id: 'work-started' }))).toMatchObject({
      id: 'events.0.on',
      allowed: { from: '2019-05-20', to: '2024-07-31' },
    })
  })

  test('nothing of Law 360/2023 before it, and nothing after a death but a ruling or a judgment', () => {
    const dead = after({ id: 'death', on: '2022-03-10' })
    expect([...kindsAskedOf(dead)].sort()).toEqual(
      [...OF_ALL, ...NAMED, 'work-started', 'ruling', 'judgment', 'nothing-happened'].sort(),
    )
    expect(nextQuestion(after({ id: 'death', on: '2022-03-10' }, { id: 'review-missed' }))).toMatchObject({
      id: 'events.1.on',
      allowed: { from: '2019-05-20', to: '2022-03-10' },
    })
  })

  test('no review and no programme where the invalidity is irreversible (art. 79(1), 81(1))', () => {
    const { incapacity } = MAN_OF_2019
    const kinds = kindsAskedOf(changed(MAN_OF_2019, { incapacity: { ...incapacity, irreversible: true } }))
    expect(kinds).not.toContain('review-missed')
    expect(kinds).not.toContain('programme-left')
    expect(kinds).toContain('convocation-missed')
  })

  test('no assessment from the standard age on, and no decision whose effect would come after it', () => {
    expect(nextQuestion(after({ id: 'convocation-missed' }))).toMatchObject({
      allowed: { from: '2019-05-20', to: '2035-05-09' },
    })
    expect(nextQuestion(after({ id: 'review-decision' }))).toMatchObject({
      allowed: { from: '2019-05-20', to: '2035-04-30' },
    })
  })

  test('nothing after the twelve months of an absence but what may undo them', () => {
    // Suspended from 2021-02-01, ended from 2022-02-01 (Law 263/2010 art. 78(4), 113): a decision may show that
    // the person had come in time.
    const missed = { id: 'review-missed', on: '2021-01-15' } as const
    expect(nextQuestion(after(missed, { id: 'convocation-missed' }))).toMatchObject({
      id: 'events.1.on',
      allowed: { from: '2019-05-20', to: '2022-01-31' },
    })
    expect(nextQuestion(after(missed, { id: 'review-decision' }))).toMatchObject({
      id: 'events.1.on',
      allowed: { to: '2035-04-30' },
    })
  })

  test('what follows something once that is told', () => {
    const FOLLOWING = ['work-ended', 'programme-resumed', 'resumption-requested', 'examination-made']
    expect(kindsAskedOf(MAN_OF_2019).filter(kind => FOLLOWING.includes(kind))).toEqual([])
    const worked = after({ id: 'work-started', on: '2021-01-10', kind: 'employee', hoursShare: '1' })
    expect(kindsAskedOf(worked).filter(kind => FOLLOWING.includes(kind))).toEqual([
      'work-ended',
      'resumption-requested',
    ])
  })

  test('an option for another right only where the degree is I (Law 360/2023 art. 101(2))', () => {
    const ofDegreeI = changed(MAN_OF_2019, { incapacity: { degree: 'I', cause: 'ordinary-disease' } })
    expect(kindsAskedOf(MAN_OF_2019)).not.toContain('allowance-option')
    expect(kindsAskedOf(ofDegreeI)).toContain('allowance-option')
  })

  test('of the notaries what their Regulation knows', () => {
    const notary: Dossier = {
      scheme: 'notaries',
      person: { sex: 'male', birthDate: '1975-05-10', notaryAtDecision: true },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2022-05-15' },
      application: { registeredOn: '2022-05-20', grantedOn: '2022-05-20' },
      insurance: { insuredAtDecision: true },
      contribution: {
        stageAtDecision: { years: 20 },
        stageAtGrant: { years: 20 },
        contributoryStage: { years: 20 },
      },
    }
    const question = nextQuestion(notary, { sections: ['payment'] })
    expect([...(question?.type === 'event' ? question.allowed : [])].sort()).toEqual(
      [
        ...NAMED,
        ...['decision-not-sent', 'review-decision', 'ruling', 'judgment', 'death', 'nothing-happened'],
      ].sort(),
    )
  })

  test('a request to suspend before Law 360/2023 only where that is read so', () => {
    const asked = after({ id: 'suspension-requested' })
    expect(nextQuestion(asked)).toMatchObject({ allowed: { from: '2024-09-01' } })
    expect(nextQuestion(asked, { readings: { 'own-request-263': 'as-law-360' } })).toMatchObject({
      allowed: { from: '2019-05-20' },
    })
  })

  test('for a month, what happened before it: it counts from the month after', () => {
    const missed = after({ id: 'review-missed' })
    expect(nextQuestion(missed, { sections: ['pension'] })).toMatchObject({
      neededFor: ['pension'],
      allowed: { from: '2019-05-20', to: '2020-05-31' },
    })
  })

  test('for no section that events leave as it is', () => {
    expect(nextQuestion(MAN_OF_2019, { sections: ['law', 'eligibility', 'procedure'] })).toBeUndefined()
    expect(nextQuestion(MAN_OF_2019, { sections: ['points'] })).toMatchObject({
      neededFor: ['points'],
      allowed: ['review-decision', 'ruling', 'judgment', 'death', 'nothing-happened'],
    })
  })

  test('for the points what may end the pension before a decision, once one is told', () => {
    const decided = changed(MAN_OF_2019, {
      events: [{ id: 'review-decision', on: '2023-02-10', degree: 'I', stageAtDecision: { years: 20 } }],
      payment: { month: '2023-06' },
    })
    // Ended from 2022-02-01, it is placed in no other degree in 2023.
    const missed = { id: 'review-missed', on: '2021-01-15' } as const
    const ended = changed(decided, { events: [...(decided.events ?? []), missed] })
    expect(assess(ended).points).not.toEqual(assess(decided).points)
    expect(nextQuestion(decided, { sections: ['points'] })).toMatchObject({
      id: 'events.1.id',
      allowed: expect.arrayContaining(['review-missed']) as unknown,
    })
  })

  test('only once it is known from when the pension is paid', () => {
    const { application: _, ...unregistered } = MAN_OF_2019
    expect(nextQuestion(unregistered, { sections: ['payment'] })?.id).toBe('application.registeredOn')
    expect(
      nextQuestion(unregistered, {
        sections: ['payment'],
        unknown: ['application.registeredOn', 'application.grantedOn', 'insurance.insuranceEndedOn'],
      }),
    ).toBeUndefined()
  })
})

describe('the answer to what happened', () => {
  test('nothing is named among what is settled, or unknown, and ends the form', () => {
    expect(nextQuestion(MAN_OF_2019)?.id).toBe('events.0.id')
    expect(nextQuestion(MAN_OF_2019, { settled: ['events.0.id'] })).toBeUndefined()
    expect(nextQuestion(MAN_OF_2019, { unknown: ['events.0.id'] })).toBeUndefined()
  })

  test('a kind is put into the dossier, and followed by its day, its facts, and what else happened', () => {
    const answers: Readonly<Record<string, unknown>> = {
      'events.0.id': 'review-decision',
      'events.0.on': '2020-01-10',
      'events.0.degree': 'I',
      'events.0.stageAtDecision': { years: 20 },
    }
    const { dossier, asked, settled } = interviewed(
      MAN_OF_2019,
      ({ id }) => answers[id] ?? 'nothing-happened',
    )
    expect(asked.map(({ id }) => id)).toEqual([...Object.keys(answers), 'events.1.id'])
    expect(settled).toEqual(['events.1.id'])
    expect(dossier.events).toEqual([
      { id: 'review-decision', on: '2020-01-10', degree: 'I', stageAtDecision: { years: 20 } },
    ])
  })

  test('without its day it is a fault everywhere else', () => {
    expect(() => assess(after({ id: 'death' }) as Dossier)).toThrowError('events.0.on is required')
  })

  test('falls on no day that is taken by what cannot be true beside it', () => {
    const decided = { id: 'review-decision', on: '2021-02-02', degree: 'II' } as const
    expect(nextQuestion(after(decided, { id: 'convocation-missed' }))).toMatchObject({
      id: 'events.1.on',
      allowed: { from: '2019-05-20', except: ['2021-02-02'] },
    })
    const onFirstDay = { ...decided, on: '2019-05-20' } as const
    expect(nextQuestion(after(onFirstDay, { id: 'convocation-missed' }))).toMatchObject({
      allowed: { from: '2019-05-21' },
    })
  })

  test('of two decisions of one day the second has the degree of the first', () => {
    const day = { id: 'review-decision', on: '2021-02-02' } as const
    expect(nextQuestion(after({ ...day, degree: 'II' }, day))).toMatchObject({
      id: 'events.1.degree',
      allowed: ['II'],
    })
  })
})

describe('what is assumed not so', () => {
  const settled = ['events.0.id'] as const

  test('is asked for on wish alone, after all that is needed', () => {
    expect(nextQuestion(MAN_OF_2019, { settled })).toBeUndefined()
    const { asked } = interviewed(MAN_OF_2019, () => undefined, { optional: true })
    expect(asked[0]).toMatchObject({ id: 'events.0.id' })
    expect(asked.slice(1).map(({ id }) => id)).toEqual([
      'person.militaryOrPolice',
      'person.specialStatus',
      'person.handicap',
      'person.handicapCertificate',
      'person.reducedAgeReachedOn',
      'incapacity.irreversible',
      'contribution.voluntaryContractStage',
      'contribution.stageInLast5Years',
      'insurance.insuredByContract',
      'insurance.sickPayEndedOn',
    ])
    for (const question of asked.slice(1)) expect(question).toMatchObject({ optional: true, neededFor: [] })
  })

  test('is told, or named unknown, and not asked for again', () => {
    const { incapacity, person } = MAN_OF_2019
    const told = changed(MAN_OF_2019, {
      person: { ...person, militaryOrPolice: false, handicap: 'medium' },
      incapacity: { ...incapacity, irreversible: false },
    })
    const options = { settled, optional: true } as const
    expect(nextQuestion(told, { ...options, unknown: ['person.specialStatus'] })?.id).toBe(
      'person.handicapCertificate',
    )
  })

  test('is whose fault an absence was, and of what a suspension was asked, where that bears on the payment', () => {
    const asked = (event: Events[number]) =>
      interviewed(after(event), () => undefined, { optional: true }).asked.map(({ id }) => id)
    expect(asked({ id: 'review-missed', on: '2021-02-02' })).toContain('events.0.imputable')
    expect(asked({ id: 'suspension-requested', on: '2025-02-02' })).toContain('events.0.what')
    expect(asked({ id: 'suspension-requested', on: '2021-02-02' })).not.toContain('events.0.what')
  })
})
