import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  type Readings,
} from '../../../src/index.js'
import { man } from './lives.js'

// A decision that finds the pension ended has no effect, unless it undoes that very end (Law 263/2010 art. 113, Law 360/2023 art. 100).

const inMonth = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  { dossier = man, readings = {} }: { dossier?: Dossier; readings?: Partial<Readings> } = {},
) => {
  const { payment, points, companionAllowance } = assess(
    { ...dossier, payment: { month }, events },
    { readings },
  )
  if (payment.value === undefined) throw new Error(payment.status)
  return {
    state: payment.value.month?.state,
    withoutEffect: payment.value.withoutEffect,
    monthly: points.value !== undefined ? points.value.monthly : points.status,
    allowance:
      companionAllowance.value !== undefined ? companionAllowance.value.lei : companionAllowance.status,
  }
}

const SINCE = { 'ruling-effect': 'since-replaced-decision' } as const

describe('between an end and the ruling that undoes it', () => {
  const events: readonly DossierEvent[] = [
    { id: 'review-decision', on: '2025-03-03', degree: 'none' },
    { id: 'review-decision', on: '2025-05-10', degree: 'III' },
    { id: 'ruling', on: '2025-08-10', degree: 'II', replaces: '2025-03-03' },
  ]

  test('a decision of May found an ended pension: it is one of degree II again from September', () => {
    expect(inMonth('2025-07', events)).toMatchObject({ state: 'ended', withoutEffect: ['events.1'] })
    expect(inMonth('2025-10', events)).toMatchObject({ state: 'in-payment', monthly: '0.20' })
  })

  test('also where the ruling is read to have effect since the decision that it replaces', () => {
    expect(inMonth('2025-07', events, { readings: SINCE })).toMatchObject({
      state: 'in-payment',
      withoutEffect: ['events.1'],
      monthly: '0.20',
    })
  })
})

describe('given back by a ruling read to have effect since the decision that it replaces', () => {
  const none = (on: DossierEvent['on']): DossierEvent => ({ id: 'review-decision', on, degree: 'none' })
  const ruled = (
    on: DossierEvent['on'],
    degree: 'II' | 'III',
    replaces: DossierEvent['on'],
  ): DossierEvent => ({
    id: 'ruling',
    on,
    degree,
    replaces,
  })

  test('it is paid from that end to that of a death since then, which bars no ruling on what came before it', () => {
    // Ended from 2025-04-01; the month of the death is June.
    const events = [
      none('2025-03-03'),
      { id: 'death', on: '2025-06-10' } as const,
      ruled('2025-08-10', 'II', '2025-03-03'),
    ]
    expect(inMonth('2025-05', events, { readings: SINCE })).toMatchObject({
      state: 'in-payment',
      withoutEffect: [],
    })
    expect(inMonth('2025-07', events, { readings: SINCE })).toMatchObject({
      state: 'ended',
      withoutEffect: [],
    })
  })

  test('what was decided, and ruled, in between on another end found it ended, and changes nothing', () => {
    const events = [
      none('2025-03-03'),
      none('2025-05-10'),
      ruled('2025-07-10', 'III', '2025-05-10'),
      ruled('2025-08-10', 'II', '2025-03-03'),
    ]
    // Degree II since April: 0.20, and not the 0.10 of degree III from June on.
    expect(inMonth('2025-09', events, { readings: SINCE })).toMatchObject({
      state: 'in-payment',
      withoutEffect: ['events.1', 'events.2'],
      monthly: '0.20',
    })
  })
})

// The notaries' right ends, or changes, on the first day of the second month after the review.
test('a decision of a notary before the end that another brings is in time, and does not keep it from coming', () => {
  const notary: Dossier = {
    ...man,
    scheme: 'notaries',
    person: { sex: 'male', birthDate: '1980-07-07', notaryAtDecision: true },
    medicalDecision: { issuedOn: '2022-03-01' },
    application: { registeredOn: '2022-03-01', grantedOn: '2022-03-01' },
  }
  const events: readonly DossierEvent[] = [
    { id: 'review-decision', on: '2023-01-10', degree: 'none' },
    { id: 'review-decision', on: '2023-02-02', degree: 'I' },
  ]
  expect(inMonth('2023-02', events, { dossier: notary }).state).toBe('in-payment')
  expect(inMonth('2023-04', events, { dossier: notary })).toMatchObject({ state: 'ended', withoutEffect: [] })
})

describe('ended for a programme left in January 2022, from 2023-02-01', () => {
  const dossier: Dossier = {
    ...man,
    medicalDecision: { issuedOn: '2021-10-14' },
    application: { registeredOn: '2021-10-14', grantedOn: '2021-10-14' },
  }
  const left: DossierEvent = { id: 'programme-left', on: '2022-01-10', foundOn: '2022-05-10' }
  const placed: DossierEvent = { id: 'review-decision', on: '2022-03-10', degree: 'III' }
  const ruled = (on: DossierEvent['on']): readonly DossierEvent[] => [
    left,
    placed,
    { id: 'ruling', on, degree: 'I', replaces: '2022-03-10' },
  ]
  const judged = (effectiveFrom: DossierEvent['on']): readonly DossierEvent[] => [
    left,
    { id: 'judgment', on: '2023-03-10', degree: 'I', effectiveFrom },
  ]

  test('a ruling of after it on another decision is without effect; one of before it is not', () => {
    expect(inMonth('2023-05', ruled('2023-03-10'), { dossier })).toMatchObject({
      state: 'ended',
      withoutEffect: ['events.2'],
    })
    expect(inMonth('2023-05', ruled('2023-01-20'), { dossier })).toMatchObject({
      state: 'ended',
      withoutEffect: [],
    })
  })

  test('it is so too where the ruling is read to reach back before the end', () => {
    // The allowance of degree I in May 2022: 80% of 1,586 lei.
    const may = (on: DossierEvent['on']) =>
      inMonth('2022-05', ruled(on), { dossier, readings: SINCE }).allowance
    expect(may('2023-03-10')).toBe('not-due')
    expect(may('2023-01-20')).toBe('1269.00')
  })

  test('a judgment whose day of effect finds it ended is without effect, one of before it is not', () => {
    expect(inMonth('2023-05', judged('2023-02-01'), { dossier }).withoutEffect).toEqual(['events.1'])
    expect(inMonth('2023-05', judged('2023-03-01'), { dossier }).withoutEffect).toEqual(['events.1'])
    expect(inMonth('2023-05', judged('2022-05-01'), { dossier }).withoutEffect).toEqual([])
  })
})

describe('thirteen years at the grant in October 2016, 65 years old on 20 May 2019', () => {
  // Drawn from 2016-10-14 to 2018-03-31: fourteen years and five months. With what is paid from July 2018 there are more than fifteen.
  const dossier: Dossier = {
    ...man,
    person: { sex: 'male', birthDate: '1954-05-20' },
    medicalDecision: { issuedOn: '2016-10-14' },
    application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
    contribution: { stageAtDecision: { years: 13 }, stageAtGrant: { years: 13 }, points: '13' },
  }
  const conversionWith = (
    told: Partial<DossierEvent>,
    more: readonly DossierEvent[] = [],
    born = dossier.person,
  ) => {
    const missed: DossierEvent = { id: 'review-missed', on: '2018-03-10', ...told }
    const decided: DossierEvent = { id: 'review-decision', on: '2018-06-15', degree: 'II' }
    const events = [missed, decided, ...more]
    const person = born ?? {}
    return assess({ ...dossier, person, payment: { month: '2019-06' }, events }).conversion
  }

  test('whether old age comes hangs on the request for the payment', () => {
    expect(conversionWith({})).toMatchObject({ needs: ['events.0.requestedOn'] })
    expect(conversionWith({ requestedOn: '2018-07-02' })).toMatchObject({
      value: { outcome: 'becomes-old-age' },
    })
    expect(conversionWith({ noResumptionRequest: true })).toMatchObject({
      value: { outcome: 'continues-as-invalidity' },
    })
  })

  test('and on nothing that could keep it back only since that day', () => {
    // Work of which the kind is not told may suspend it from the month after its begin.
    const work = (on: DossierEvent['on']): DossierEvent => ({ id: 'work-started', on })
    const ofJune = { sex: 'male', birthDate: '1954-06-01' } as const
    const needs = ['events.0.requestedOn']
    expect(conversionWith({}, [work('2019-06-10')])).toMatchObject({ needs })
    expect(conversionWith({}, [work('2019-05-10')], ofJune)).toMatchObject({ needs })
    expect(conversionWith({}, [work('2019-04-10')], ofJune)).toMatchObject({
      needs: [...needs, 'events.2.kind'],
    })
  })
})
