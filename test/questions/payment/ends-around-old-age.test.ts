import { describe, expect, test } from 'vitest'
import {
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  paymentOf,
  type Readings,
} from '../../../src/index.js'

// Law 360/2023 art. 72, 100: of an end and the conversion the earlier counts. An end that would fall on the day of the conversion or after
// it does not occur, except by death; who dies before that day leaves nothing to convert.

interface Person {
  readonly birthDate?: `1960-${number}-${number}`
  readonly contributed?: number
  readonly reducedAgeReachedOn?: DossierEvent['on']
  readonly readings?: Partial<Readings>
}

/** Born on 15 May 1960: 65 years on 15 May 2025. */
const valueOf = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  { birthDate = '1960-05-15', contributed = 20, reducedAgeReachedOn, readings = {} }: Person = {},
) => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate, ...(reducedAgeReachedOn ? { reducedAgeReachedOn } : {}) },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2021-10-14' },
    application: { registeredOn: '2021-10-14', grantedOn: '2021-10-14' },
    contribution: {
      stageAtDecision: { years: 20 },
      stageAtGrant: { years: 20 },
      contributoryStage: { years: contributed },
      points: '20',
    },
    payment: { month },
    events,
  }
  const payment = paymentOf(dossier, { readings })
  if (payment.value === undefined) throw new Error(payment.status)
  return payment.value
}

const stateOf = (...asked: Parameters<typeof valueOf>) => valueOf(...asked).month
const death = (on: DossierEvent['on']): DossierEvent => ({ id: 'death', on })

/** Left on 20 May 2024, found in June: suspended from July, ended from 2025-06-01. */
const left: DossierEvent = { id: 'programme-left', on: '2024-05-20', foundOn: '2024-06-05' }
const called: DossierEvent = { id: 'convocation-missed', on: '2024-11-10' }

describe('a death', () => {
  test('before the day of old age leaves nothing to convert', () => {
    expect(stateOf('2025-05', [death('2025-05-10')])).toEqual({ state: 'in-payment' })
    expect(stateOf('2025-06', [death('2025-05-10')])).toEqual({
      state: 'ended',
      cause: 'death',
      on: '2025-06-01',
    })
  })

  test('on that day ends an old-age pension', () => {
    expect(stateOf('2025-05', [death('2025-05-15')])).toEqual({ state: 'converted', on: '2025-05-15' })
    expect(stateOf('2025-06', [death('2025-05-15')])).toMatchObject({ state: 'ended', cause: 'death' })
  })

  test('lets the end of the twelve months come about that old age would have kept from it', () => {
    expect(stateOf('2025-06', [left])).toEqual({ state: 'converted', on: '2025-05-15' })
    expect(stateOf('2025-06', [left, death('2025-05-10')])).toMatchObject({ cause: 'programme-not-followed' })
    expect(valueOf('2025-06', [left, death('2025-05-10')]).conversion).toBeUndefined()
    expect(stateOf('2025-06', [left, death('2025-05-15')])).toMatchObject({ cause: 'death' })
  })

  test('settles what might have ended the pension later', () => {
    const dead = [called, death('2025-03-10')]
    expect(stateOf('2026-06', dead)).toEqual({ state: 'ended', cause: 'death', on: '2025-04-01' })
  })
})

describe('the end of twelve months', () => {
  test('on the day of old age itself does not occur', () => {
    expect(stateOf('2025-06', [left], { birthDate: '1960-06-01' })).toEqual({
      state: 'converted',
      on: '2025-06-01',
    })
    expect(stateOf('2025-06', [left], { birthDate: '1960-06-02' })).toMatchObject({ state: 'ended' })
  })

  test('that began before another end is met by a pension that a ruling gives back', () => {
    const events: readonly DossierEvent[] = [
      { ...left, on: '2022-01-10', foundOn: '2022-01-10' },
      { id: 'review-decision', on: '2022-03-03', degree: 'none' },
      { id: 'ruling', on: '2023-03-10', degree: 'II', replaces: '2022-03-03' },
    ]
    expect(stateOf('2022-12', events)).toMatchObject({ cause: 'capacity-regained', on: '2022-04-01' })
    expect(stateOf('2023-05', events)).toMatchObject({ cause: 'programme-not-followed', on: '2023-02-01' })
  })

  test('of which it is not known whether they run ends nothing from old age on, and may have before', () => {
    // Called on 2024-11-10, by whom is not told: ended from 2025-12-01 where it was the institute.
    expect(stateOf('2025-04', [called])).toMatchObject({ state: 'suspended' })
    expect(stateOf('2026-01', [called])).toEqual({ state: 'converted', on: '2025-05-15' })
    expect(stateOf('2026-01', [called], { birthDate: '1960-12-01' })).toMatchObject({ state: 'converted' })
    expect(stateOf('2026-01', [called], { birthDate: '1960-12-15' })).toEqual({
      state: 'undetermined',
      needs: ['events.0.by'],
    })
  })
})

describe('a suspension', () => {
  test('that would begin on the day of old age does not, however those of before are read', () => {
    const readings = { 'conversion-while-suspended': 'stays-until-own-resumption' } as const
    const missed: DossierEvent = { id: 'review-missed', on: '2025-05-20' }
    expect(stateOf('2025-06', [missed], { birthDate: '1960-06-01', readings })).toMatchObject({
      state: 'converted',
    })
    expect(stateOf('2025-06', [missed], { birthDate: '1960-06-02', readings })).toMatchObject({
      state: 'suspended',
    })
  })

  test('without a right to old age lasts; read otherwise, what an assessment lifts ends with the standard age', () => {
    const readings = { 'suspended-without-old-age-right': 'resumes-at-standard-age' } as const
    const byInstitute: DossierEvent = { ...called, by: 'institute' }
    const asked: DossierEvent = { id: 'suspension-requested', on: '2024-11-10', what: 'both' }
    expect(stateOf('2025-06', [byInstitute], { contributed: 10 })).toMatchObject({ state: 'suspended' })
    expect(stateOf('2025-06', [byInstitute], { contributed: 10, readings })).toEqual({ state: 'in-payment' })
    expect(stateOf('2025-06', [asked], { contributed: 10, readings })).toMatchObject({ state: 'suspended' })
  })
})

describe('after the standard age, without a right to old age', () => {
  test.each([
    { id: 'examination-refused' },
    { id: 'documents-not-presented', askedFor: 'convocation' },
    { id: 'convocation-missed', by: 'office' },
  ] as const)('%o is without effect', event => {
    const { month, withoutEffect } = valueOf('2025-08', [{ ...event, on: '2025-06-10' }], { contributed: 10 })
    expect({ month, withoutEffect }).toEqual({ month: { state: 'in-payment' }, withoutEffect: ['events.0'] })
  })

  test('documents of a review are not owed', () => {
    const documents: DossierEvent = { id: 'documents-not-presented', on: '2025-06-10', askedFor: 'review' }
    expect(valueOf('2025-08', [documents], { contributed: 10 })).toMatchObject({
      withoutEffect: [],
      notOwed: [{ path: 'events.0' }],
    })
  })
})

test('converted at a reduced age, the pension keeps the degree of that day', () => {
  const decided: DossierEvent = { id: 'review-decision', on: '2023-06-10', degree: 'I' }
  expect(valueOf('2023-08', [decided], { reducedAgeReachedOn: '2023-05-15' })).toMatchObject({
    conversion: { on: '2023-05-15', degree: 'II' },
    withoutEffect: ['events.0'],
  })
})
