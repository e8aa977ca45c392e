import { describe, expect, test } from 'vitest'
import {
  assess,
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

describe('work and the degree of another time', () => {
  // Half-time work bars degrees I and II (art. 114(1) f) only in III beyond half). Each is read so that what is removed by the first day
  // of its suspension still waits for a request: where work and degree never meet, there is nothing to ask for.
  const read = { 'removed-before-suspension': 'suspended-until-request' } as const
  const toIII = decided('2016-06-12', 'III')
  const toII = decided('2019-05-15', 'II')

  test('that ended in degree III bars nothing in degree II, a year later', () => {
    const events = [toIII, started('0.5'), ended('2018-06-20'), toII]
    expect(stateIn('2018-05', events, read)).toBe('in-payment')
    expect(stateIn('2019-07', events, read)).toBe('in-payment')
  })

  test('begun on the first day of degree III never met degree II', () => {
    const events = [decided('2018-06-12', 'III'), { ...started('0.5'), on: '2018-07-01' } as const]
    expect(stateIn('2018-08', events, read)).toBe('in-payment')
  })

  test('whose last day is the first of degree II met it on that day: read so, July 2019 waits for a request', () => {
    const events = [toIII, started('0.5'), ended('2019-06-01'), toII]
    expect(stateIn('2019-07', events, read)).toEqual(['events.1.requestedOn'])
    expect(stateIn('2019-07', events)).toBe('in-payment')
  })

  // Full in degree II, it is removed on 2018-07-01 if degree III bears it, and asked back within 30 days, for August.
  test('of a share not told hangs on it from the first month of degree III', () => {
    const unsaid = {
      id: 'work-started',
      on: '2018-03-10',
      kind: 'employee',
      requestedOn: '2018-07-20',
    } as const
    expect(stateIn('2018-08', [unsaid, decided('2018-06-12', 'III')])).toEqual(['events.0.hoursShare'])
  })
})

describe('work of no month', () => {
  test('of one day only is removed before the first day of its suspension', () => {
    expect(stateIn('2018-04', [started('1'), ended('2018-03-10')])).toBe('in-payment')
  })

  test('asked back in its month, read so that a request is wanted, leaves nothing on the timeline', () => {
    const events = [started('1'), ended('2018-03-25'), asked('2018-03-27')]
    const readings = { 'removed-before-suspension': 'suspended-until-request' } as const
    const { timeline } = assess({ ...dossier, events }, { readings })
    expect(timeline.filter(({ event }) => event.startsWith('payment-'))).toEqual([])
  })

  test('begun in August 2024 suspends nothing: its first month would be one of Law 360/2023, which knows no such cause', () => {
    const events = [{ ...started('1'), on: '2024-08-07' } as const]
    const readings = { 'work-suspension-across-2024': 'on-request' } as const
    expect(stateIn('2024-10', events, readings)).toBe('in-payment')
  })
})

describe('work still barring on the eve of Law 360/2023', () => {
  const resumedBy = (events: readonly DossierEvent[]) =>
    assess({ ...dossier, events }).timeline.filter(({ event }) => event === 'payment-resumed')

  test('is asked for in August 2024, and paid from September by art. 115 of Law 263/2010 already', () => {
    const half = { ...started('0.5'), requestedOn: '2024-08-31' } as const
    expect(resumedBy([half, decided('2018-06-12', 'III')])).toMatchObject([
      { on: '2024-09-01', citation: { act: 'law-263-2010', provision: 'art. 115' } },
    ])
  })

  test('else comes back by art. 105 of Law 360/2023, without the months kept back', () => {
    expect(resumedBy([started('1')])).toMatchObject([
      { on: '2024-09-01', citation: { act: 'law-360-2023', provision: 'art. 105' } },
    ])
    const payment = paymentOf({ ...dossier, payment: { month: '2024-08' }, events: [started('1')] })
    const steps = payment.value === undefined ? [] : payment.steps
    expect(steps.find(({ rule }) => rule === 'suspension.resumed-from')).toMatchObject({
      result: { from: '2024-09-01', backPay: false },
    })
  })
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

describe('work of a person whose first degree is not told', () => {
  const untold = (month: CivilMonth, events: readonly DossierEvent[]): unknown => {
    const { degree: _, ...incapacity } = { ...dossier.incapacity }
    const payment = paymentOf({ ...dossier, incapacity, payment: { month }, events })
    if (payment.value === undefined || payment.value.month === undefined) return payment
    const { month: state } = payment.value
    return state.state === 'undetermined' ? state.needs : state.state
  }

  test('at half time waits for it, until a decision tells another or the work has ended', () => {
    expect(untold('2018-03', [started('0.5')])).toBe('in-payment')
    expect(untold('2018-04', [started('0.5')])).toEqual(['incapacity.degree'])
    const placed = [started('0.5'), decided('2018-06-12', 'III'), asked('2018-06-20')]
    // Removed by the new degree on 1 July, it is paid again from the month after.
    expect(untold('2018-07', placed)).toEqual(['incapacity.degree'])
    expect(untold('2018-08', placed)).toBe('in-payment')
    const over = [started('0.5'), ended('2018-06-12'), asked('2018-06-20')]
    expect(untold('2018-06', over)).toEqual(['incapacity.degree'])
    expect(untold('2018-07', over)).toBe('in-payment')
  })

  test('of full time is suspended in every degree, and as a local councillor in none', () => {
    expect(untold('2018-04', [started('1')])).toBe('suspended')
    expect(untold('2018-04', [{ id: 'work-started', on: '2018-03-10', kind: 'local-councillor' }])).toBe(
      'in-payment',
    )
  })

  test('begun in a later degree does not wait for the first', () => {
    expect(untold('2018-04', [decided('2018-01-12', 'II'), started('0.5')])).toBe('suspended')
  })

  test('under Law 360/2023 bars nothing in any degree (art. 105)', () => {
    expect(untold('2024-10', [{ ...started('1'), on: '2024-09-10' }])).toBe('in-payment')
    expect(untold('2024-09', [{ ...started('1'), on: '2024-08-10' }])).toBe('in-payment')
  })
})
