import { describe, expect, test } from 'vitest'
import {
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  paymentOf,
  type Readings,
} from '../../../src/index.js'

// GEO 55/2020: a decision valid to a day of the emergency stays valid to 15 June 2020; without papers or a new decision by then
// the payment is suspended from July, and lifted as art. 115 of Law 263/2010 lifts an absence.

const dossier: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1980-04-13' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2018-04-10', validUntil: '2020-04-10' },
  application: { registeredOn: '2018-04-10', grantedOn: '2018-04-10' },
  contribution: { stageAtDecision: { years: 16 }, stageAtGrant: { years: 16 } },
  emergency: { documentsSent: false },
}

const stateIn = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
  more: Partial<Dossier> = {},
): unknown => {
  const payment = paymentOf({ ...dossier, ...more, payment: { month }, events }, { readings })
  if (payment.value === undefined || payment.value.month === undefined) return payment
  const { month: state } = payment.value
  if (state.state === 'suspended') return state.causes.map(({ cause, from }) => `${cause} ${from}`).join()
  if (state.state === 'ended') return `ended on ${state.on}`
  return state.state === 'undetermined' ? state.needs : state.state
}

const decided = (on: DossierEvent['on']) => ({ id: 'review-decision', on, degree: 'II' }) as const
const asked = (on: DossierEvent['on']) => ({ id: 'resumption-requested', on }) as const
const SUSPENDED = 'emergency-documents 2020-07-01'

describe('a new decision', () => {
  test.each(['2020-03-16', '2020-05-20', '2020-06-15'] as const)('of %s answers the emergency', on => {
    expect(
      stateIn('2020-07', [decided(on)], { 'removed-before-suspension': 'suspended-until-request' }),
    ).toBe('in-payment')
  })

  test('of before it took the place of the first, whose validity says nothing any more', () => {
    expect(stateIn('2020-07', [decided('2020-03-15')])).toBe('in-payment')
  })

  test('of after 15 June removes the cause before its first day: it never suspended, or is read to', () => {
    expect(stateIn('2020-07', [decided('2020-06-16')])).toBe('in-payment')
    const read = { 'removed-before-suspension': 'suspended-until-request' } as const
    expect(stateIn('2020-07', [decided('2020-06-16')], read)).toEqual(['events.1.id'])
    expect(stateIn('2020-07', [decided('2020-07-02')])).toBe(SUSPENDED)
  })
})

describe('papers', () => {
  test.each([
    ['2020-06-15', 'in-payment'],
    ['2020-06-16', SUSPENDED],
  ] as const)('sent on %s: in July %s', (documentsSentOn, state) => {
    expect(stateIn('2020-07', [], {}, { emergency: { documentsSentOn } })).toBe(state)
  })

  test('of which nothing is told leave July unknown, and June not', () => {
    const unknown = { emergency: {} }
    expect(stateIn('2020-06', [], {}, unknown)).toBe('in-payment')
    expect(stateIn('2020-07', [], {}, unknown)).toEqual(['emergency.documentsSentOn'])
  })
})

test('the review that fell in the emergency is found behind one that was missed before it', () => {
  const events = [
    { id: 'review-missed', on: '2019-04-10' },
    decided('2019-06-10'),
    asked('2019-06-15'),
    { id: 'review-missed', on: '2020-04-20' },
  ] as const
  expect(stateIn('2020-06', events)).toBe('in-payment')
  expect(stateIn('2020-07', events)).toBe(SUSPENDED)
})

describe('suspended from July', () => {
  test('it comes back on request after a new decision, from the month after the decision', () => {
    const events = [decided('2020-09-10'), asked('2020-09-20')]
    expect(stateIn('2020-09', events)).toBe(SUSPENDED)
    expect(stateIn('2020-10', events)).toBe('in-payment')
  })

  test('where no event tells of the request, only a further event can', () => {
    expect(stateIn('2020-09', [decided('2020-09-10')])).toBe(SUSPENDED)
    expect(stateIn('2020-10', [decided('2020-09-10')])).toEqual(['events.1.id'])
  })

  test('it does not end, unless twelve months are read to run from 15 June', () => {
    expect(stateIn('2021-07', [])).toBe(SUSPENDED)
    const read = { 'emergency-twelve-months': 'from-2020-06-15' } as const
    expect(stateIn('2021-06', [], read)).toBe(SUSPENDED)
    expect(stateIn('2021-07', [], read)).toBe('ended on 2021-07-01')
    const stopped = [decided('2021-06-15'), asked('2021-06-20')]
    expect(stateIn('2021-07', stopped, read)).toBe('in-payment')
    expect(stateIn('2021-07', [decided('2021-06-16'), asked('2021-06-20')], read)).toBe('ended on 2021-07-01')
  })
})
