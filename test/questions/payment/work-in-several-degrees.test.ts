import { describe, expect, test } from 'vitest'
import {
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  paymentOf,
  type Readings,
} from '../../../src/index.js'

// Law 263/2010 art. 114(1) e), f), 118(1) b), 115, and what an absence told late finds (art. 80(3), 113).

const dossier: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1980-04-13' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2015-03-12' },
  application: { registeredOn: '2015-03-12', grantedOn: '2015-03-12' },
  contribution: { stageAtDecision: { years: 16 }, stageAtGrant: { years: 16 } },
}

const stateIn = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
  person: Partial<Dossier['person']> = {},
): unknown => {
  const whole = {
    ...dossier,
    person: { ...dossier.person, ...person },
    payment: { month },
    events,
  } as Dossier
  const payment = paymentOf(whole, { readings })
  if (payment.value === undefined || payment.value.month === undefined) return payment
  const { month: state } = payment.value
  if (state.state === 'suspended') return state.causes.map(({ cause, from }) => `${cause} ${from}`).join()
  if (state.state === 'ended') return `ended on ${state.on} for ${state.cause}`
  return state.state === 'undetermined' ? state.needs : state.state
}

const started = (hoursShare: '0.5' | '1') =>
  ({ id: 'work-started', on: '2018-03-10', kind: 'employee', hoursShare }) as const
const ended = (on: DossierEvent['on']) => ({ id: 'work-ended', on }) as const
const decided = (on: DossierEvent['on'], degree: 'I' | 'II' | 'III') =>
  ({ id: 'review-decision', on, degree }) as const
const asked = (on: DossierEvent['on']) => ({ id: 'resumption-requested', on }) as const

describe('work through a change of degree', () => {
  test('that bars it in both is one cause, as long as the work lasts', () => {
    const events = [started('1'), decided('2018-06-12', 'I'), ended('2019-10-15'), asked('2019-10-20')]
    expect(stateIn('2018-07', events)).toBe('work 2018-04-01')
    expect(stateIn('2018-08', events)).toBe('work 2018-04-01')
    expect(stateIn('2019-10', events)).toBe('work 2018-04-01')
    expect(stateIn('2019-11', events)).toBe('in-payment')
  })

  test('at half time it is removed only when degree III begins', () => {
    const events = [
      started('0.5'),
      decided('2018-06-12', 'I'),
      decided('2018-09-12', 'III'),
      asked('2018-10-20'),
    ]
    expect(stateIn('2018-10', events)).toBe('work 2018-04-01')
    expect(stateIn('2018-11', events)).toBe('in-payment')
  })

  test('that begins to bar it suspends from the month after the degree takes effect', () => {
    const half = { ...started('0.5'), on: '2018-07-10' } as const
    const events = [decided('2018-06-12', 'III'), half, decided('2019-05-15', 'II')]
    expect(stateIn('2019-06', events)).toBe('in-payment')
    expect(stateIn('2019-07', events)).toBe('work 2019-07-01')
  })
})

describe('work that ended before the first day of the suspension', () => {
  const events = [started('1'), ended('2018-03-25')]

  test('never suspended it, or is read to until a request is made', () => {
    expect(stateIn('2018-04', events)).toBe('in-payment')
    const read = { 'removed-before-suspension': 'suspended-until-request' } as const
    expect(stateIn('2018-04', events, read)).toEqual(['events.0.requestedOn'])
    expect(stateIn('2018-06', [...events, asked('2018-05-20')], read)).toBe('in-payment')
    expect(stateIn('2018-05', [...events, asked('2018-05-20')], read)).toBe('work 2018-04-01')
  })
})

test('of the blind no work suspends anything, and which it is is not asked', () => {
  const unsaid = { id: 'work-started', on: '2018-03-10' } as const
  expect(stateIn('2018-04', [unsaid])).toEqual(['events.0.kind'])
  expect(stateIn('2018-04', [unsaid], {}, { handicap: 'blind' })).toBe('in-payment')
})

describe('an absence from a convocation, told to the house', () => {
  const called = (reportedOn: DossierEvent['on'], imputable = true) =>
    ({ id: 'convocation-missed', on: '2016-01-05', reportedOn, imputable }) as const

  test('within the twelve months suspends from the month after it was told, and ends after them', () => {
    expect(stateIn('2016-12', [called('2016-12-20')])).toBe('in-payment')
    expect(stateIn('2017-01', [called('2016-12-20')])).toBe('missed-convocation 2017-01-01')
    expect(stateIn('2017-02', [called('2016-12-20')])).toBe('ended on 2017-02-01 for missed-convocation')
  })

  test('after them finds the pension ended', () => {
    expect(stateIn('2017-01', [called('2017-03-20')])).toBe('in-payment')
    expect(stateIn('2017-02', [called('2017-03-20')])).toBe('ended on 2017-02-01 for missed-convocation')
    expect(stateIn('2017-02', [called('2017-03-20', false)])).toBe('in-payment')
  })
})
