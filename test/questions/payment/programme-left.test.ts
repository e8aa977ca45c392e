import { describe, expect, test } from 'vitest'
import {
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  paymentOf,
  type Readings,
} from '../../../src/index.js'
import { man } from './lives.js'

// Law 263/2010 art. 81, 113: from the month after it was found, lifted by taking it up again, ended twelve months after the leaving.
// Law 360/2023 art. 101(1) b), 102(1) c), 100(1) f): from the month after the leaving, lifted by proof and request.

type Events = readonly DossierEvent[]
type Day = DossierEvent['on']

/** Born in 1980: the standard age is far, and no review is owed on no ground. */
const granted2015: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1980-04-13' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2015-03-12' },
  application: { registeredOn: '2015-03-12', grantedOn: '2015-03-12' },
  contribution: { stageAtDecision: { years: 16 }, stageAtGrant: { years: 16 } },
}

const stateIn = (
  dossier: Dossier,
  month: CivilMonth,
  events: Events,
  readings: Partial<Readings> = {},
): unknown => {
  const payment = paymentOf({ ...dossier, payment: { month }, events }, { readings })
  if (payment.value === undefined || payment.value.month === undefined) return payment
  const { month: state } = payment.value
  if (state.state === 'suspended') return `suspended from ${state.causes.map(({ from }) => from).join()}`
  if (state.state === 'ended') return `ended on ${state.on}`
  return state.state === 'undetermined' ? state.needs : state.state
}

const resumed = (on: Day, more: Partial<DossierEvent> = {}) =>
  ({ id: 'programme-resumed', on, ...more }) as const
const decided = (on: Day, degree: 'II' | 'none' = 'II') => ({ id: 'review-decision', on, degree }) as const
const asked = (on: Day) => ({ id: 'resumption-requested', on }) as const

describe('left under Law 360/2023 on 2025-03-10', () => {
  const left = { id: 'programme-left', on: '2025-03-10' } as const
  const inMonth = (month: CivilMonth, events: Events, readings: Partial<Readings> = {}) =>
    stateIn(man, month, [left, ...events], readings)

  test('it suspends from April, and ends the pension after the twelve months', () => {
    expect(inMonth('2025-03', [])).toBe('in-payment')
    expect(inMonth('2025-04', [])).toBe('suspended from 2025-04-01')
    expect(inMonth('2026-03', [])).toBe('suspended from 2025-04-01')
    expect(inMonth('2026-04', [])).toBe('ended on 2026-04-01')
  })

  test('taken up again it waits for the request, or stays suspended where none was made', () => {
    expect(inMonth('2025-06', [resumed('2025-06-20')])).toBe('suspended from 2025-04-01')
    expect(inMonth('2025-07', [resumed('2025-06-20')])).toEqual(['events.0.requestedOn'])
    const never = { ...left, noResumptionRequest: true }
    expect(stateIn(man, '2025-07', [never, resumed('2025-06-20')])).toBe('suspended from 2025-04-01')
    expect(stateIn(man, '2026-04', [never, resumed('2025-06-20')])).toBe('suspended from 2025-04-01')
  })

  test('request and proof: from the month after the later of the two', () => {
    expect(inMonth('2025-08', [resumed('2025-06-20'), asked('2025-08-05')])).toBe('suspended from 2025-04-01')
    expect(inMonth('2025-09', [resumed('2025-06-20'), asked('2025-08-05')])).toBe('in-payment')
    expect(inMonth('2025-07', [resumed('2025-06-20'), asked('2025-05-02')])).toBe('in-payment')
    expect(inMonth('2025-07', [resumed('2025-06-20', { requestedOn: '2025-06-20' })])).toBe('in-payment')
    const both = [resumed('2025-06-20', { requestedOn: '2025-08-05' }), asked('2025-06-25')]
    expect(inMonth('2025-07', both)).toBe('in-payment')
  })

  test('taken up again in the same month, it never stopped', () => {
    expect(inMonth('2025-04', [resumed('2025-03-31')])).toBe('in-payment')
    expect(inMonth('2025-04', [resumed('2025-04-01')])).toBe('suspended from 2025-04-01')
  })

  test.each([
    ['2026-03-10', ['events.0.requestedOn']],
    ['2026-03-11', 'ended on 2026-04-01'],
  ] as const)('taken up again on %s, the last day of the twelve months being the tenth: %j', (on, state) => {
    expect(inMonth('2026-04', [resumed(on)])).toEqual(state)
  })

  describe('a new decision', () => {
    const yes = { 'new-decision-lifts-programme': 'yes' } as const

    test('lifts it only where it is read to, from the month after', () => {
      expect(inMonth('2025-09', [decided('2025-08-12')])).toBe('suspended from 2025-04-01')
      expect(inMonth('2025-08', [decided('2025-08-12')], yes)).toBe('suspended from 2025-04-01')
      expect(inMonth('2025-09', [decided('2025-08-12')], yes)).toBe('in-payment')
      expect(inMonth('2026-04', [decided('2025-08-12')], yes)).toBe('in-payment')
    })

    test('in a degree, and after the leaving', () => {
      expect(inMonth('2025-09', [decided('2025-08-12', 'none')], yes)).toBe('ended on 2025-09-01')
      expect(inMonth('2025-09', [decided('2025-02-12')], yes)).toBe('suspended from 2025-04-01')
    })

    test('and no other event after it', () => {
      const called = {
        id: 'convocation-missed',
        on: '2025-08-12',
        by: 'institute',
        imputable: false,
      } as const
      expect(inMonth('2025-09', [called], yes)).toBe('suspended from 2025-04-01')
    })

    test('issued after the last day of the twelve months it lifts nothing, also in the rest of that month', () => {
      expect(inMonth('2026-04', [decided('2026-03-10')], yes)).toBe('in-payment')
      expect(inMonth('2026-04', [decided('2026-03-11')], yes)).toBe('ended on 2026-04-01')
    })

    test('of it and of proof and request what comes first counts', () => {
      const back = [resumed('2025-06-20', { requestedOn: '2025-06-20' })]
      expect(inMonth('2025-07', [...back, decided('2025-08-12')], yes)).toBe('in-payment')
      expect(inMonth('2025-06', [...back, decided('2025-05-12')], yes)).toBe('in-payment')
      expect(inMonth('2025-06', [...back, decided('2025-05-12')])).toBe('suspended from 2025-04-01')
    })
  })
})

describe('left under Law 263/2010 on 2018-02-10', () => {
  const left = { id: 'programme-left', on: '2018-02-10', foundOn: '2018-05-15' } as const
  const inMonth = (month: CivilMonth, events: Events, foundOn: Day = '2018-05-15') =>
    stateIn(granted2015, month, [{ ...left, foundOn }, ...events])

  test('it suspends from the month after it was found, and ends twelve months after the leaving', () => {
    expect(inMonth('2018-05', [])).toBe('in-payment')
    expect(inMonth('2018-06', [])).toBe('suspended from 2018-06-01')
    expect(inMonth('2019-02', [])).toBe('suspended from 2018-06-01')
    expect(inMonth('2019-03', [])).toBe('ended on 2019-03-01')
  })

  test('found only after its twelve months, it finds the pension ended', () => {
    expect(inMonth('2019-02', [], '2019-06-10')).toBe('in-payment')
    expect(inMonth('2019-03', [], '2019-06-10')).toBe('ended on 2019-03-01')
  })

  test('taken up again it is paid from the month after, without a request', () => {
    expect(inMonth('2018-09', [resumed('2018-09-05')])).toBe('suspended from 2018-06-01')
    expect(inMonth('2018-10', [resumed('2018-09-05')])).toBe('in-payment')
    expect(inMonth('2019-03', [resumed('2018-09-05')])).toBe('in-payment')
  })

  test('taken up again before it was found, or in that month, it never stopped', () => {
    expect(inMonth('2018-06', [resumed('2018-04-20')])).toBe('in-payment')
    expect(inMonth('2018-06', [resumed('2018-05-31')])).toBe('in-payment')
    expect(inMonth('2018-06', [resumed('2018-06-01')])).toBe('suspended from 2018-06-01')
  })

  test('found under Law 360/2023 it is left on the first day of that law, unless it had been taken up again before', () => {
    const found = { ...left, on: '2024-08-12', foundOn: '2024-12-10' } as const
    const of = (month: CivilMonth, events: Events) => stateIn(granted2015, month, [found, ...events])
    expect(of('2024-10', [])).toBe('suspended from 2024-10-01')
    expect(of('2024-10', [resumed('2024-12-09')])).toBe('in-payment')
    expect(of('2024-12', [resumed('2024-12-09')])).toBe('in-payment')
    expect(of('2024-10', [resumed('2024-12-10')])).toBe('suspended from 2024-10-01')
  })

  test('of which it is not told when it was found, nothing is known from the month after', () => {
    const unfound = { id: 'programme-left', on: '2018-02-10' } as const
    expect(stateIn(granted2015, '2018-02', [unfound])).toBe('in-payment')
    expect(stateIn(granted2015, '2018-03', [unfound])).toEqual(['events.0.foundOn'])
  })

  test('without fault it suspends nothing', () => {
    expect(stateIn(granted2015, '2018-06', [{ ...left, imputable: false }])).toBe('in-payment')
  })
})

test('read to lift it, a decision does so from the first day of Law 360/2023 on, whenever it was left', () => {
  const left = { id: 'programme-left', on: '2024-03-10', foundOn: '2024-04-05' } as const
  const yes = { 'new-decision-lifts-programme': 'yes' } as const
  const withDecision = (on: Day) => stateIn(granted2015, '2024-10', [left, decided(on)], yes)
  expect(withDecision('2024-08-30')).toBe('suspended from 2024-05-01')
  expect(withDecision('2024-09-01')).toBe('in-payment')
})

describe('left on 2024-03-10, under Law 263/2010', () => {
  test.each(['2024-09-01', '2024-12-05'] as const)('and found on %s, it suspends by the new law', foundOn => {
    const events = [{ id: 'programme-left', on: '2024-03-10', foundOn }] as const
    const payment = paymentOf({ ...granted2015, events })
    expect(payment.value !== undefined && payment.value.periods[1]?.citations[0]).toMatchObject({
      act: 'law-360-2023',
    })
  })

  const inMonth = (month: CivilMonth, foundOn: Day) =>
    stateIn(granted2015, month, [{ id: 'programme-left', on: '2024-03-10', foundOn }])

  test('and found by its last day, it suspends from 2024-09-01', () => {
    expect(inMonth('2024-09', '2024-08-31')).toBe('suspended from 2024-09-01')
  })

  test.each(['2024-09-01', '2024-12-05'] as const)(
    'and found on %s, it is left on the first day of the new law; its twelve months are those of the leaving',
    foundOn => {
      expect(inMonth('2024-09', foundOn)).toBe('in-payment')
      expect(inMonth('2024-10', foundOn)).toBe('suspended from 2024-10-01')
      expect(inMonth('2025-03', foundOn)).toBe('suspended from 2024-10-01')
      expect(inMonth('2025-04', foundOn)).toBe('ended on 2025-04-01')
    },
  )
})
