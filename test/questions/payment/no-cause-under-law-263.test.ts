import { describe, expect, test } from 'vitest'
import {
  type CivilMonth,
  type Degree,
  type Dossier,
  type DossierEvent,
  paymentOf,
} from '../../../src/index.js'
import { man } from './lives.js'

// What suspends nothing by Law 263/2010 art. 78, 80, 81, 113, 114: documents and examinations are no cause before September 2024; work
// suspends only in the degree that bars it, while it lasts.

const stateOf = (month: CivilMonth, events: readonly DossierEvent[], degree: Degree = 'II') => {
  const dossier: Dossier = {
    ...man,
    incapacity: { degree, cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2016-10-14', reviewDueOn: '2020-04-20' },
    application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
    emergency: { documentsSentOn: '2020-05-20' },
    payment: { month },
    events,
  }
  const payment = paymentOf(dossier)
  return payment.value !== undefined ? payment.value.month?.state : payment.status
}

type Day = DossierEvent['on']
const work = (on: Day, hoursShare: '0.5' | '1' = '1'): DossierEvent => ({
  id: 'work-started',
  on,
  kind: 'employee',
  hoursShare,
  noResumptionRequest: true,
})
const ended = (on: Day): DossierEvent => ({ id: 'work-ended', on })
const decided = (on: Day, degree: Degree): DossierEvent => ({ id: 'review-decision', on, degree })

describe('before September 2024', () => {
  test.each([
    { id: 'documents-not-presented', askedFor: 'review' },
    { id: 'documents-not-presented', askedFor: 'convocation' },
    { id: 'examination-refused' },
  ] as const)('%o neither suspends nor ends', event => {
    const events = [{ ...event, on: '2018-04-09' }] as const
    expect(stateOf('2018-05', events)).toBe('in-payment')
    expect(stateOf('2019-06', events)).toBe('in-payment')
  })
})

describe('half the normal time, which only degree II bars', () => {
  test('begun after the decision that placed in III', () => {
    expect(stateOf('2018-04', [decided('2017-03-10', 'III'), work('2018-02-10', '0.5')])).toBe('in-payment')
    expect(stateOf('2018-04', [work('2018-02-10', '0.5')])).toBe('suspended')
  })

  test('ended before the decision that placed in II', () => {
    const events = [work('2018-02-10', '0.5'), ended('2018-04-05'), decided('2018-06-10', 'II')]
    expect(stateOf('2018-08', events, 'III')).toBe('in-payment')
    const lasting = [work('2018-02-10', '0.5'), decided('2018-06-10', 'II')]
    expect(stateOf('2018-08', lasting, 'III')).toBe('suspended')
  })
})

describe('work begun again', () => {
  test('suspends again, and is not ended by the end of the first', () => {
    const events: readonly DossierEvent[] = [
      work('2017-02-10'),
      ended('2017-04-05'),
      { id: 'resumption-requested', on: '2017-04-10' },
      work('2018-02-10'),
    ]
    expect(stateOf('2017-05', events)).toBe('in-payment')
    expect(stateOf('2018-04', events)).toBe('suspended')
  })
})

describe('across September 2024, when work has become free', () => {
  test('ended in July and asked for only in the middle of September, it is paid from September', () => {
    const { noResumptionRequest: _, ...begun } = work('2024-02-10')
    const events: readonly DossierEvent[] = [
      begun,
      ended('2024-07-10'),
      { id: 'resumption-requested', on: '2024-09-15' },
    ]
    expect(stateOf('2024-08', events)).toBe('suspended')
    expect(stateOf('2024-09', events)).toBe('in-payment')
  })

  test('begun in August 2024 or later it suspends nothing', () => {
    expect(stateOf('2024-09', [work('2024-08-10')])).toBe('in-payment')
    expect(stateOf('2024-10', [work('2024-09-10')])).toBe('in-payment')
    expect(stateOf('2024-08', [work('2024-07-10')])).toBe('suspended')
  })
})
