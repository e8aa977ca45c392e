import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'
import { man } from './lives.js'

// Law 263/2010 art. 113, Law 360/2023 art. 64(1), 100: what happens while a pension has ended, or after the standard age, changes
// nothing of what was before. It is named.

const valueOf = (dossier: Dossier, events: readonly DossierEvent[], month?: CivilMonth) => {
  const payment = paymentOf({ ...dossier, ...(month ? { payment: { month } } : {}), events })
  if (payment.value === undefined) throw new Error(payment.status)
  return payment.value
}

const regained: DossierEvent = { id: 'review-decision', on: '2025-03-03', degree: 'none' }
const givenBack: DossierEvent = { id: 'ruling', on: '2025-08-10', degree: 'II', replaces: '2025-03-03' }

describe('between an end and the ruling that gives the pension back', () => {
  test('a review missed is without effect, and not told as one that was not owed', () => {
    const exempt: Dossier = { ...man, incapacity: { ...man.incapacity, irreversible: true } }
    const missed: DossierEvent = { id: 'review-missed', on: '2025-05-05' }
    expect(valueOf(exempt, [regained, missed, givenBack])).toMatchObject({
      withoutEffect: ['events.1'],
      notOwed: [],
    })
    expect(valueOf(exempt, [missed])).toMatchObject({ withoutEffect: [], notOwed: [{ path: 'events.0' }] })
  })

  test('an expired mandate leaves the payment as it is given back', () => {
    const expired: DossierEvent = { id: 'mandate-expired', on: '2025-05-05' }
    const { month, withoutEffect } = valueOf(man, [regained, expired, givenBack], '2025-10')
    expect(month).toEqual({ state: 'in-payment' })
    expect(withoutEffect).toEqual(['events.1'])
  })

  test('a ruling that upholds the end is what the judgment sets aside, not without effect', () => {
    const upheld: DossierEvent = { id: 'ruling', on: '2025-05-10', degree: 'none', replaces: '2025-03-03' }
    const judged: DossierEvent = {
      id: 'judgment',
      on: '2025-09-10',
      degree: 'II',
      effectiveFrom: '2025-06-01',
    }
    expect(valueOf(man, [regained, upheld, judged], '2025-05')).toMatchObject({
      month: { state: 'ended', on: '2025-04-01' },
      withoutEffect: [],
    })
  })
})

test('a judgment that ends the pension from a day before its own is what ended it, and not without effect', () => {
  const judged: DossierEvent = {
    id: 'judgment',
    on: '2025-08-10',
    degree: 'none',
    effectiveFrom: '2025-04-01',
  }
  expect(valueOf(man, [judged], '2025-05')).toMatchObject({
    month: { state: 'ended', cause: 'capacity-regained', on: '2025-04-01' },
    withoutEffect: [],
  })
})

test('a death before the judgment that gives the pension back ends it, and is not without effect', () => {
  const events: readonly DossierEvent[] = [
    regained,
    { id: 'death', on: '2025-06-05' },
    { id: 'judgment', on: '2025-09-10', degree: 'II', effectiveFrom: '2025-04-01' },
  ]
  expect(valueOf(man, events, '2025-06')).toMatchObject({ month: { state: 'in-payment' }, withoutEffect: [] })
  expect(valueOf(man, events, '2025-07').month).toEqual({ state: 'ended', cause: 'death', on: '2025-07-01' })
})

test('after an end nothing hangs any more on who had called', () => {
  const called: DossierEvent = { id: 'convocation-missed', on: '2025-02-20' }
  expect(valueOf(man, [called, regained], '2026-06').month).toEqual({
    state: 'ended',
    cause: 'capacity-regained',
    on: '2025-04-01',
  })
})

test('a cause that is only named and begins with the end is not what ends it', () => {
  const expired: DossierEvent = { id: 'mandate-expired', on: '2025-03-20' }
  expect(valueOf(man, [regained, expired]).periods.map(({ from, state }) => [from, state])).toEqual([
    ['2024-10-14', 'in-payment'],
    ['2025-04-01', 'ended'],
  ])
})

describe('a request for the payment after the twelve months of a review have ended the pension', () => {
  // Work from 2018-03-01 to 2018-04-05 suspended March and April; whether May and June are paid hangs on a request. The review of
  // 2018-06-10 was missed: suspended from July, ended from 2019-07-01.
  const opened2016: Dossier = {
    ...man,
    medicalDecision: { issuedOn: '2016-10-14' },
    application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
  }
  const inMay = (...requests: readonly DossierEvent[]) =>
    valueOf(
      opened2016,
      [
        { id: 'work-started', on: '2018-02-10', kind: 'employee', hoursShare: '1' },
        { id: 'work-ended', on: '2018-04-05' },
        { id: 'review-missed', on: '2018-06-10' },
        ...requests,
      ],
      '2018-05',
    ).month

  test.each(['2019-08-05', '2019-07-01'] as const)('of %s: says nothing of May before', on => {
    expect(inMay({ id: 'resumption-requested', on })).toEqual(inMay())
    expect(inMay()).toEqual({ state: 'undetermined', needs: ['events.0.requestedOn'] })
  })

  test('made before that end, it tells that May was not paid', () => {
    expect(inMay({ id: 'resumption-requested', on: '2019-06-30' })).toMatchObject({ state: 'suspended' })
  })
})

describe('called after the standard age, of whom no old-age pension is due', () => {
  // 65 years on 2025-05-15, with ten years contributed: the pension goes on, and nobody is assessed any more.
  const goesOn: Dossier = {
    ...man,
    person: { sex: 'male', birthDate: '1960-05-15' },
    contribution: { ...man.contribution, contributoryStage: { years: 10 } },
  }
  const called = (on: DossierEvent['on']) =>
    valueOf(goesOn, [{ id: 'convocation-missed', on, by: 'institute' }], '2025-07')

  test.each(['2025-06-10', '2025-05-15'] as const)('on %s: named as without effect', on => {
    expect(called(on)).toMatchObject({ month: { state: 'in-payment' }, withoutEffect: ['events.0'] })
  })

  test('on the day before, it suspends', () => {
    expect(called('2025-05-14')).toMatchObject({ month: { state: 'suspended' }, withoutEffect: [] })
  })

  test('a review missed after it is not owed, and not without effect', () => {
    expect(valueOf(goesOn, [{ id: 'review-missed', on: '2025-06-10' }], '2025-07')).toMatchObject({
      withoutEffect: [],
      notOwed: [{ path: 'events.0', ground: 'standard-age-reached' }],
    })
  })
})

test('a month before the grant of a right of before 2011 is one of a law not covered', () => {
  const opened2010: Dossier = {
    ...man,
    medicalDecision: { issuedOn: '2010-06-01' },
    application: { registeredOn: '2010-06-01', grantedOn: '2010-06-01' },
    payment: { month: '2010-05' },
  }
  expect(assess(opened2010).pension).toMatchObject({ status: 'not-covered', what: 'law-in-force' })
})

describe('a death', () => {
  const death = (on: DossierEvent['on']): DossierEvent => ({ id: 'death', on })

  test('that ends the pension is not without effect, and a second one told is', () => {
    expect(valueOf(man, [death('2026-03-10')]).withoutEffect).toEqual([])
    expect(valueOf(man, [death('2026-03-10'), death('2026-05-10')]).withoutEffect).toEqual(['events.1'])
  })

  test('finds a pension that had ended before, and ends nothing more', () => {
    expect(valueOf(man, [regained, death('2026-03-10')])).toMatchObject({
      withoutEffect: ['events.1'],
      periods: [{ state: 'in-payment' }, { state: 'ended', cause: 'capacity-regained', on: '2025-04-01' }],
    })
    // In the month of the decision the pension is still paid: of two ends on one day that of the earlier event comes about, but a
    // pensioner has died.
    expect(valueOf(man, [regained, death('2025-03-31')])).toMatchObject({
      withoutEffect: [],
      periods: [{}, { cause: 'capacity-regained', on: '2025-04-01' }],
    })
    expect(valueOf(man, [regained, death('2025-04-01')]).withoutEffect).toEqual(['events.1'])
    expect(valueOf(man, [death('2025-03-02'), regained]).withoutEffect).toEqual([])
  })

  test('after what was given back ends it again', () => {
    expect(valueOf(man, [regained, givenBack, death('2026-03-10')])).toMatchObject({
      withoutEffect: [],
      periods: [{}, { cause: 'capacity-regained' }, {}, { cause: 'death', on: '2026-04-01' }],
    })
  })
})

describe('65 years on 15 May 2025', () => {
  const old: Dossier = {
    ...man,
    person: { sex: 'male', birthDate: '1960-05-15' },
    medicalDecision: { issuedOn: '2021-10-14' },
    application: { registeredOn: '2021-10-14', grantedOn: '2021-10-14' },
  }
  const placed: DossierEvent = { id: 'review-decision', on: '2025-01-10', degree: 'III' }

  test('a judgment with effect after it on a degree changes nothing any more, nor does a ruling', () => {
    const judged: DossierEvent = {
      id: 'judgment',
      on: '2025-08-20',
      degree: 'I',
      effectiveFrom: '2025-07-01',
    }
    const ruled: DossierEvent = { id: 'ruling', on: '2025-08-20', degree: 'I', replaces: '2025-01-10' }
    expect(valueOf(old, [placed, judged]).withoutEffect).toEqual(['events.1'])
    expect(valueOf(old, [placed, ruled]).withoutEffect).toEqual(['events.1'])
    expect(valueOf(old, [placed, { ...judged, effectiveFrom: '2025-05-01' }]).withoutEffect).toEqual([])
  })

  test('one that gives back an end is not without effect: what it makes of the conversion is not answered here', () => {
    const ended: DossierEvent = { id: 'review-decision', on: '2025-02-10', degree: 'none' }
    const ruled: DossierEvent = { id: 'ruling', on: '2025-08-20', degree: 'I', replaces: '2025-02-10' }
    expect(valueOf(old, [placed, ended, ruled], '2025-04').withoutEffect).toEqual([])
    // On the decision before, it changes neither the degree nor the end.
    const onFirst: DossierEvent = { ...ruled, replaces: '2025-01-10' }
    expect(valueOf(old, [placed, ended, onFirst], '2025-04').withoutEffect).toEqual(['events.2'])
  })
})
