import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import type { CivilMonth, Dossier } from '../../../src/index.js'

// Law 263/2010 art. 114(1) e), f), 115: half-time work bars degrees I and II. Back in degree II at the same work, the payment is
// suspended anew, and a request that has brought it back before brings nothing back again.

type Events = NonNullable<Dossier['events']>

const started = { id: 'work-started', on: '2018-03-10', kind: 'employee', hoursShare: '0.5' } as const

/** Degree III from 2018-07-01, when the cause is removed; degree II again from 2019-06-01; work until 2019-10-15. */
const AT_WORK: Events = [
  { id: 'review-decision', on: '2018-06-12', degree: 'III' },
  { id: 'review-decision', on: '2019-05-15', degree: 'II' },
  { id: 'work-ended', on: '2019-10-15' },
]
const inMonth = (month: CivilMonth, events: Events) => {
  const payment = paymentOf({
    scheme: 'public',
    person: { sex: 'female', birthDate: '1975-04-13' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2015-03-12' },
    application: { registeredOn: '2015-03-12', grantedOn: '2015-03-12' },
    contribution: { stageAtDecision: { years: 21 }, stageAtGrant: { years: 21 } },
    payment: { month },
    events,
  })
  return payment.value !== undefined ? payment.value.month : payment
}

const asked = (...days: readonly `2018-07-20`[] | readonly [`2018-07-20`, `2019-10-20`]): Events =>
  days.map(on => ({ id: 'resumption-requested', on }) as const)

describe('asked back in degree III', () => {
  const once: Events = [started, ...AT_WORK, ...asked('2018-07-20')]

  test('in the 30 days of the change of degree, it is paid from the month after that change', () => {
    expect(inMonth('2018-07', once)).toMatchObject({ state: 'suspended', causes: [{ from: '2018-04-01' }] })
    expect(inMonth('2018-08', once)).toEqual({ state: 'in-payment' })
  })

  test('and suspended again in degree II, it waits for a request of its own', () => {
    expect(inMonth('2019-07', once)).toMatchObject({ state: 'suspended', causes: [{ from: '2019-07-01' }] })
    expect(inMonth('2019-11', once)).toEqual({ state: 'undetermined', needs: ['events.0.requestedOn'] })
    const twice: Events = [started, ...AT_WORK, ...asked('2018-07-20', '2019-10-20')]
    expect(inMonth('2019-11', twice)).toEqual({ state: 'in-payment' })
  })

  test('told of the work itself, that request is told already: only a further event can tell the other', () => {
    const told: Events = [{ ...started, requestedOn: '2018-07-20' }, ...AT_WORK]
    expect(inMonth('2018-08', told)).toEqual({ state: 'in-payment' })
    expect(inMonth('2019-11', told)).toEqual({ state: 'undetermined', needs: ['events.4.id'] })
  })
})

test('asked back only after the second stretch, both have been asked for', () => {
  const events: Events = [{ ...started, requestedOn: '2019-10-20' }, ...AT_WORK]
  // Of the first, more than 30 days after its end: from the month after the request.
  expect(inMonth('2018-08', events)).toMatchObject({ state: 'suspended', causes: [{ from: '2018-04-01' }] })
  expect(inMonth('2019-11', events)).toEqual({ state: 'in-payment' })
})
