import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import type { Dossier } from '../../../src/index.js'

// Law 263/2010 art. 115: the payment comes back on request. Granted on 2015-03-12, aged 44, nobody near the standard age.

type Events = NonNullable<Dossier['events']>

const monthAfter = (month: `${number}-${number}`, events: Events) => {
  const payment = paymentOf({
    scheme: 'public',
    person: { sex: 'female', birthDate: '1970-04-13' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2015-03-12' },
    application: { registeredOn: '2015-03-12', grantedOn: '2015-03-12' },
    contribution: { stageAtDecision: { years: 29 }, stageAtGrant: { years: 29 } },
    payment: { month },
    events,
  })
  return payment.value !== undefined ? payment.value.month : payment
}

const FIRST: Events = [
  { id: 'review-missed', on: '2015-12-29' },
  { id: 'review-decision', on: '2016-01-24', degree: 'III' },
]
const SECOND: Events = [
  { id: 'review-missed', on: '2016-03-28' },
  { id: 'review-decision', on: '2016-06-08', degree: 'II' },
]
const REQUEST: Events = [{ id: 'resumption-requested', on: '2016-04-21' }]

describe('a request made before the cause was removed counts as made on that day', () => {
  test('where it has answered nothing yet', () => {
    expect(monthAfter('2016-07', [...SECOND, ...REQUEST])).toEqual({ state: 'in-payment' })
  })

  test('and not where it has answered another cause, removed by its day: the second wants its own', () => {
    const both = [...FIRST, ...SECOND, ...REQUEST]
    expect(monthAfter('2016-07', both)).toEqual({ state: 'undetermined', needs: ['events.2.requestedOn'] })
    expect(monthAfter('2016-07', [...both, { id: 'resumption-requested', on: '2016-06-20' }])).toEqual({
      state: 'in-payment',
    })
  })
})

describe('of two causes at once', () => {
  const worked: Events = [
    { id: 'work-started', on: '2015-12-10', kind: 'employee', hoursShare: '1' },
    { id: 'work-ended', on: '2016-06-08' },
  ]
  const request = (on: `${number}-${number}-${number}`): Events => [{ id: 'resumption-requested', on }]

  test('that one decision removes, a request before it counts for both', () => {
    const called: Events = [{ id: 'convocation-missed', on: '2016-01-05', reportedOn: '2016-01-06' }]
    const events = [...FIRST, ...called, ...request('2016-01-10')]
    expect(monthAfter('2016-02', events)).toEqual({ state: 'in-payment' })
  })

  test('a request of the day on which one is removed has answered it: the other wants its own', () => {
    const events = [...worked, ...FIRST, ...request('2016-01-24')]
    expect(monthAfter('2016-06', events)).toMatchObject({ state: 'suspended', causes: [{ cause: 'work' }] })
    expect(monthAfter('2016-07', events)).toEqual({ state: 'undetermined', needs: ['events.0.requestedOn'] })
    // A day before, it has answered neither.
    const before = [...worked, ...FIRST, ...request('2016-01-23')]
    expect(monthAfter('2016-07', before)).toEqual({ state: 'in-payment' })
  })
})

test('across September 2024, read to ask for no request, what was decided before comes back then, and nothing before it', () => {
  const payment = paymentOf(
    {
      scheme: 'public',
      person: { sex: 'female', birthDate: '1970-04-13' },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2015-03-12' },
      application: { registeredOn: '2015-03-12', grantedOn: '2015-03-12' },
      contribution: { stageAtDecision: { years: 29 }, stageAtGrant: { years: 29 } },
      payment: { month: '2024-09' },
      events: [
        { id: 'review-missed', on: '2024-03-12' },
        { id: 'review-decision', on: '2024-05-09', degree: 'II' },
      ],
    },
    { readings: { 'resumption-across-2024': 'from-2024-09-01' } },
  )
  expect(payment).toMatchObject({ value: { month: { state: 'in-payment' } } })
  const resumed = 'steps' in payment && payment.steps.find(({ rule }) => rule === 'suspension.resumed-from')
  expect(resumed).toMatchObject({
    result: { from: '2024-09-01', backPay: false },
    citation: { act: 'law-360-2023', provision: 'art. 102' },
  })
})

describe('the twelve months of a programme left run on through an end that a ruling undoes', () => {
  const left: Events = [
    { id: 'programme-left', on: '2016-11-25', foundOn: '2017-03-16' },
    { id: 'review-decision', on: '2017-06-05', degree: 'none' },
  ]
  const ruledOn = (on: `${number}-${number}-${number}`): Events => [
    ...left,
    { id: 'ruling', on, degree: 'I', replaces: '2017-06-05' },
  ]

  test('ruled within them, the pension is given back and still suspended, until they are over', () => {
    const events = ruledOn('2017-09-09')
    expect(monthAfter('2017-09', events)).toMatchObject({ state: 'ended', cause: 'capacity-regained' })
    expect(monthAfter('2017-10', events)).toMatchObject({
      state: 'suspended',
      causes: [{ cause: 'programme-not-followed', endsPaymentOn: '2017-12-01' }],
    })
    expect(monthAfter('2017-12', events)).toMatchObject({ state: 'ended', cause: 'programme-not-followed' })
  })

  test('ruled after them, it stays ended, now for the programme', () => {
    expect(monthAfter('2018-02', ruledOn('2018-01-09'))).toEqual({
      state: 'ended',
      cause: 'programme-not-followed',
      on: '2017-12-01',
    })
  })

  test('taken up again within them, it is paid from the month after the ruling', () => {
    const events: Events = [...ruledOn('2018-01-09'), { id: 'programme-resumed', on: '2017-05-10' }]
    expect(monthAfter('2018-01', events)).toMatchObject({ state: 'ended', cause: 'capacity-regained' })
    expect(monthAfter('2018-02', events)).toEqual({ state: 'in-payment' })
  })
})
