import { describe, expect, test } from 'vitest'
import { type CivilMonth, type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'

// An end before the standard age that a ruling or a judgment gives back only after it is not reckoned, by name; what gives back
// something else, or by that day, leaves the conversion as it is (Law 360/2023 art. 72; Law 263/2010 art. 82).

const man: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1960-05-15' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2021-10-14' },
  application: { registeredOn: '2021-10-14', grantedOn: '2021-10-14' },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '20',
  },
}

const inMonth = (month: CivilMonth, events: readonly DossierEvent[], dossier: Dossier = man) => {
  const payment = paymentOf({ ...dossier, payment: { month }, events })
  return payment.value !== undefined
    ? payment.value.month
    : { status: payment.status, what: 'what' in payment && payment.what }
}

const refused = { status: 'not-covered', what: 'resumption' }
const converted = { state: 'converted', on: '2025-05-15' }
const regained = (on: DossierEvent['on']): DossierEvent => ({ id: 'review-decision', on, degree: 'none' })
const judged = (effectiveFrom: DossierEvent['on'], degree: 'I' | 'none' = 'I'): DossierEvent => ({
  id: 'judgment',
  on: '2025-08-20',
  degree,
  effectiveFrom,
})

describe('65 years on 15 May 2025', () => {
  test('a judgment that gives an end back from July is not reckoned from then on', () => {
    expect(inMonth('2025-06', [regained('2025-01-10'), judged('2025-07-01')])).toMatchObject({
      state: 'ended',
    })
    expect(inMonth('2025-07', [regained('2025-01-10'), judged('2025-07-01')])).toEqual(refused)
  })

  test('nothing is given back where twelve months that had begun before have ended it too', () => {
    // Left in August 2024, suspended from September: ended from 2025-08-01 in any case, before the age of 2026-05-15.
    const younger = { ...man, person: { sex: 'male', birthDate: '1961-05-15' } } as const
    const left: DossierEvent = {
      ...{ id: 'programme-left', on: '2024-07-10', foundOn: '2024-07-20' },
      noResumptionRequest: true,
    }
    const later: DossierEvent = { ...judged('2026-06-01'), on: '2026-08-20' }
    const ended = { state: 'ended', cause: 'capacity-regained', on: '2025-02-01' }
    expect(inMonth('2026-06', [regained('2025-01-10'), later], younger)).toEqual(refused)
    expect(inMonth('2026-06', [left, regained('2025-01-10'), later], younger)).toEqual(ended)
  })

  test('given back from the day itself, there is something to convert', () => {
    expect(inMonth('2025-07', [regained('2025-01-10'), judged('2025-05-15')])).toEqual(converted)
  })

  test('a judgment on a decision that had only placed in another degree comes too late for anything', () => {
    const placed: DossierEvent = { id: 'review-decision', on: '2025-01-10', degree: 'III' }
    expect(inMonth('2025-08', [placed, judged('2025-07-01')])).toEqual(converted)
  })

  test('a judgment that finds no degree either gives nothing back', () => {
    expect(inMonth('2025-09', [regained('2025-01-10'), judged('2025-07-01', 'none')])).toEqual({
      state: 'ended',
      cause: 'capacity-regained',
      on: '2025-02-01',
    })
  })

  test('of two ends it is the second that a ruling of August gives back too late', () => {
    const events: readonly DossierEvent[] = [
      regained('2024-11-05'),
      { id: 'ruling', on: '2024-12-20', degree: 'II', replaces: '2024-11-05' },
      regained('2025-02-10'),
      { id: 'ruling', on: '2025-08-10', degree: 'II', replaces: '2025-02-10' },
    ]
    expect(inMonth('2025-01', events)).toEqual({ state: 'in-payment' })
    expect(inMonth('2025-08', events)).toMatchObject({ state: 'ended', on: '2025-03-01' })
    expect(inMonth('2025-09', events)).toEqual(refused)
  })
})

describe('a person who died on 10 March 2026, more than a year after an end', () => {
  const events = (effectiveFrom: DossierEvent['on']): readonly DossierEvent[] => [
    regained('2025-01-10'),
    { id: 'death', on: '2026-03-10' },
    { ...judged(effectiveFrom), on: '2026-08-20' },
  ]
  const regainedCapacity = { state: 'ended', cause: 'capacity-regained', on: '2025-02-01' }
  const died = { state: 'ended', cause: 'death', on: '2026-04-01' }

  test.each(['1961-05-15', '1975-02-28'] as const)(
    'born on %s: what a judgment would give back from after the month of death stays ended as it was',
    birthDate => {
      const person = { ...man, person: { ...man.person, birthDate } }
      expect(inMonth('2026-03', events('2026-04-01'), person)).toEqual(regainedCapacity)
      expect(inMonth('2026-04', events('2026-04-01'), person)).toEqual(regainedCapacity)
      expect(inMonth('2026-06', events('2026-06-01'), person)).toEqual(regainedCapacity)
    },
  )

  test('what it gives back in life is paid through the month of death, and ended by the death', () => {
    const younger = { ...man, person: { ...man.person, birthDate: '1961-05-15' } } as const
    expect(inMonth('2026-02', events('2026-03-01'), younger)).toEqual(regainedCapacity)
    expect(inMonth('2026-03', events('2026-03-01'), younger)).toEqual({ state: 'in-payment' })
    expect(inMonth('2026-04', events('2026-03-01'), younger)).toEqual(died)
    expect(inMonth('2026-06', events('2026-03-01'), younger)).toEqual(died)
  })

  test('so is a ruling given in life whose effect would come only after it', () => {
    const ruled: readonly DossierEvent[] = [
      regained('2025-12-10'),
      { id: 'ruling', on: '2026-03-05', degree: 'II', replaces: '2025-12-10' },
      { id: 'death', on: '2026-03-10' },
    ]
    const since = { ...regainedCapacity, on: '2026-01-01' }
    expect(inMonth('2026-04', ruled, { ...man, person: { ...man.person, birthDate: '1975-02-28' } })).toEqual(
      since,
    )
  })
})

describe('beside a cause that is only named', () => {
  const given = [regained('2025-01-10'), judged('2025-07-01')]
  const expired = (on: DossierEvent['on']): DossierEvent => ({ id: 'mandate-expired', on })

  test('one of before the end is named again once the end is undone', () => {
    expect(inMonth('2025-03', [expired('2024-11-10'), ...given])).toMatchObject({ state: 'ended' })
    expect(inMonth('2025-07', [expired('2024-11-10'), ...given])).toEqual({ ...refused, what: 'mandate' })
  })

  test('one of after it is not what the months hang on', () => {
    expect(inMonth('2025-08', [...given, expired('2025-09-10')])).toEqual(refused)
    expect(inMonth('2025-11', [...given, expired('2025-09-10')])).toEqual(refused)
  })
})

describe('converted at a reduced age, before 65', () => {
  const reduced = (reducedAgeReachedOn: DossierEvent['on']): Dossier => ({
    ...man,
    person: { ...man.person, reducedAgeReachedOn },
  })

  test('capacity regained after it, or from its day, ends nothing that a judgment could give back', () => {
    const events: readonly DossierEvent[] = [
      regained('2023-06-10'),
      { id: 'judgment', on: '2023-10-20', degree: 'I', effectiveFrom: '2023-08-01' },
    ]
    expect(inMonth('2023-11', events, reduced('2023-05-15'))).toEqual({
      state: 'converted',
      on: '2023-05-15',
    })
    expect(inMonth('2023-11', events, reduced('2023-07-01'))).toEqual({
      state: 'converted',
      on: '2023-07-01',
    })
  })

  test('a ruling after it on an earlier decision leaves the end of a later one', () => {
    const events: readonly DossierEvent[] = [
      { id: 'review-decision', on: '2022-11-10', degree: 'III' },
      regained('2023-02-10'),
      { id: 'ruling', on: '2023-06-10', degree: 'I', replaces: '2022-11-10' },
    ]
    expect(inMonth('2023-07', events, reduced('2023-05-15'))).toMatchObject({
      state: 'ended',
      on: '2023-03-01',
    })
  })
})
