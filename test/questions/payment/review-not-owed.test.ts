import { describe, expect, test } from 'vitest'
import { type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'

// Who owes no review and no programme: Law 263/2010 art. 79(1), 81(1), of the whole stage; Law 360/2023 art. 69, 71(1), of the
// contributory one.

type Day = DossierEvent['on']

const person = (
  sex: 'male' | 'female' | undefined,
  birthDate: Day,
  more: Partial<Dossier> = {},
): Dossier => ({
  scheme: 'public',
  person: { ...(sex ? { sex } : {}), birthDate },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2016-10-14' },
  application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '20',
  },
  ...more,
})

const of = (dossier: Dossier, events: readonly DossierEvent[]) => {
  const payment = paymentOf({ ...dossier, events })
  if (payment.value === undefined) throw new Error(JSON.stringify(payment).slice(0, 200))
  const { periods, notOwed } = payment.value
  return {
    states: periods.map(period => `${period.from} ${period.state}`),
    needs: periods.flatMap(period => ('needs' in period ? period.needs : [])),
    notOwed: notOwed.map(({ path, ground }) => `${path} ${ground}`),
  }
}

const missed = (on: Day): DossierEvent => ({ id: 'review-missed', on })

describe('a programme left by a man of 64 whose whole stage is complete and whose contributory stage is not', () => {
  // 65 years on 2025-05-05; 36 years of stage, 30 of them contributed.
  const man = person('male', '1960-05-05', {
    contribution: {
      stageAtDecision: { years: 36 },
      stageAtGrant: { years: 36 },
      contributoryStage: { years: 30 },
      points: '20',
    },
  })
  const left = (more: Partial<DossierEvent>): DossierEvent =>
    ({ id: 'programme-left', on: '2024-08-12', ...more }) as DossierEvent
  const free = ['events.0 within-5-years-with-complete-stage']

  test('is not owed where it was found, or reported, by the last day of Law 263/2010', () => {
    expect(of(man, [left({ foundOn: '2024-08-31' })]).notOwed).toEqual(free)
    expect(of(man, [left({ reportedOn: '2024-08-31' })]).notOwed).toEqual(free)
  })

  test('is owed where that was the first day of Law 360/2023 or after', () => {
    for (const more of [
      { foundOn: '2024-09-01' },
      { reportedOn: '2024-09-01' },
      { foundOn: '2024-09-02' },
    ] as const)
      expect(of(man, [left(more)])).toMatchObject({
        states: ['2016-10-14 in-payment', '2024-10-01 suspended', '2025-05-05 converted'],
        notOwed: [],
      })
  })

  test('a review missed on the day before is not owed, on that day it is', () => {
    expect(of(man, [missed('2024-08-31')]).notOwed).toEqual(free)
    expect(of(man, [missed('2024-09-01')]).notOwed).toEqual([])
  })
})

describe('a fact that is missing', () => {
  const grantedLater: Partial<Dossier> = {
    application: { registeredOn: '2016-12-01', grantedOn: '2016-12-01' },
    contribution: { stageAtDecision: { years: 20 } },
  }

  test('the stage at the grant is asked for, with what the absence itself hangs on', () => {
    const without = person('male', '1961-05-05', grantedLater)
    const lifted = { id: 'review-decision', on: '2021-08-10', degree: 'II' } as const
    expect(of(without, [missed('2021-05-10')])).toMatchObject({
      states: ['2016-12-01 in-payment', '2021-06-01 undetermined'],
      needs: ['contribution.stageAtGrant'],
      notOwed: [],
    })
    expect(of(without, [missed('2021-05-10'), lifted]).needs).toEqual(
      expect.arrayContaining(['contribution.stageAtGrant', 'events.0.requestedOn']),
    )
    // Before the last five years no stage frees from it.
    expect(of(without, [missed('2021-05-04')]).states[1]).toBe('2021-06-01 suspended')
    expect(of(without, [missed('2021-05-05')]).states[1]).toBe('2021-06-01 undetermined')
  })

  test('past the standard age no stage is asked for', () => {
    const without = person('male', '1956-05-05', grantedLater)
    expect(of(without, [missed('2021-05-05')]).notOwed).toEqual(['events.0 standard-age-reached'])
  })

  test('nor is of the sex guessed which would free from it', () => {
    // A woman of June 1960 has reached her age in 2021; a man owes it with 20 years.
    const events = [missed('2022-05-10')]
    expect(of(person('female', '1960-06-05'), events).notOwed).toEqual(['events.0 standard-age-reached'])
    expect(of(person('male', '1960-06-05'), events).notOwed).toEqual([])
    expect(of(person(undefined, '1960-06-05'), events).notOwed).toEqual([])
  })
})

describe('in the emergency of 2020', () => {
  test('a review that could be held by 15 June only after the standard age is not owed', () => {
    // 65 years on 2020-05-30, after the day of the review and before that of the papers.
    expect(of(person('male', '1955-05-30'), [missed('2020-04-10')]).notOwed).toEqual([
      'events.0 standard-age-reached',
    ])
    expect(of(person('male', '1955-06-16'), [missed('2020-04-10')]).notOwed).toEqual([])
  })

  test('one that no event tells of is not named among the events, owed or not', () => {
    const irreversible = person('male', '1975-05-30', {
      incapacity: { degree: 'II', cause: 'ordinary-disease', irreversible: true },
      medicalDecision: { issuedOn: '2016-10-14', reviewDueOn: '2020-04-10' },
      emergency: { documentsSent: false },
    })
    expect(of(irreversible, [])).toMatchObject({
      states: ['2016-10-14 in-payment', '2040-05-30 converted'],
      notOwed: [],
    })
  })
})

test('of the notaries no ground of the public laws frees', () => {
  const notary: Dossier = {
    ...person('male', '1975-05-30', {
      scheme: 'notaries',
      person: { sex: 'male', birthDate: '1975-05-30', notaryAtDecision: true },
      incapacity: { degree: 'II', cause: 'ordinary-disease', irreversible: true },
      medicalDecision: { issuedOn: '2022-10-14' },
      application: { registeredOn: '2022-10-14', grantedOn: '2022-10-14' },
    }),
  }
  expect(of(notary, [missed('2024-02-10')]).notOwed).toEqual([])
})
