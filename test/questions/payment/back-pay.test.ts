import { describe, expect, test } from 'vitest'
import { type CivilMonth, type DossierEvent, paymentOf } from '../../../src/index.js'
import { datesOf, man } from './lives.js'

// Law 360/2023 art. 101(5), 102(1) k), 102(2): what one asked to have suspended is paid back from the day of the suspension, within
// three years, and only where no other cause of suspension or end came in between.

const of = (events: readonly DossierEvent[], month: CivilMonth = '2025-01') => {
  const incapacity = { degree: 'I', cause: 'ordinary-disease' } as const
  const payment = paymentOf({ ...man, incapacity, payment: { month }, events })
  if (payment.value === undefined) throw new Error('not answered')
  return payment
}

type State = 'paid' | 'back' | 'kept'

/** Paid in its month, paid back later, or kept back. */
const stateIn = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  paid: 'periods' | 'allowancePeriods' = 'periods',
): State => {
  const day = `${month}-01`
  const period = of(events).value[paid].find(({ from, to }) => from <= day && (to === undefined || day <= to))
  if (period?.state === 'in-payment') return period.backPay ? 'back' : 'paid'
  return 'kept'
}

const asked = { id: 'suspension-requested', on: '2025-01-10', what: 'both' } as const
const askedBack = (on: DossierEvent['on']) => ({ id: 'resumption-requested', on }) as const

describe('suspended on request from February 2025', () => {
  const events = [asked, askedBack('2025-06-05')]

  test('and asked back in June, it is paid back from February and paid from July', () => {
    expect(stateIn('2025-01', events)).toBe('paid')
    expect(stateIn('2025-02', events)).toBe('back')
    expect(stateIn('2025-06', events)).toBe('back')
    expect(stateIn('2025-07', events)).toBe('paid')
  })

  test('by one resumption, told of the months paid back and of those after it', () => {
    const steps = of(events).steps.filter(({ rule }) => rule === 'suspension.resumed-from')
    const back = { from: '2025-02-01', backPay: true }
    expect(steps.map(({ result }) => result)).toEqual([back, back])
  })

  test('the request told on the event itself counts the same', () => {
    const told = [{ ...asked, requestedOn: '2025-06-05' } as const]
    expect(stateIn('2025-02', told)).toBe('back')
    expect(stateIn('2025-07', told)).toBe('paid')
  })

  test('of two requests told the earlier counts', () => {
    const told = [{ ...asked, requestedOn: '2025-06-05' } as const, askedBack('2025-08-20')]
    expect(stateIn('2025-07', told)).toBe('paid')
    const other = [{ ...asked, requestedOn: '2025-08-20' } as const, askedBack('2025-06-05')]
    expect(stateIn('2025-07', other)).toBe('paid')
  })

  test('asked back in the month of the request, it suspends nothing', () => {
    const never = [asked, askedBack('2025-01-31')]
    expect(stateIn('2025-02', never)).toBe('paid')
    expect(datesOf(man, never)).toEqual([])
  })
})

test('the month paid back names the request by which it is, whatever else happened on its day', () => {
  const backPayOf = (events: readonly DossierEvent[]) => of(events, '2025-02').value.month
  const called = { id: 'convocation-missed', on: '2025-06-05', by: 'institute', imputable: false } as const
  expect(backPayOf([called, asked, askedBack('2025-06-05')])).toEqual({
    state: 'in-payment',
    backPay: true,
    backPayOf: 'events.2',
  })
  const told = { ...asked, requestedOn: '2025-06-05' } as const
  expect(backPayOf([told, askedBack('2025-08-20')])).toMatchObject({ backPayOf: 'events.0' })
})

test('before September 2024 no text lets a pensioner ask for it: it does nothing, or is read as under the new law', () => {
  const dossier = {
    ...man,
    medicalDecision: { issuedOn: '2020-10-14' },
    application: { registeredOn: '2020-10-14', grantedOn: '2020-10-14' },
    payment: { month: '2022-03' },
    events: [{ id: 'suspension-requested', on: '2022-02-10' }],
  } as const
  expect(paymentOf(dossier)).toMatchObject({ value: { month: { state: 'in-payment' } } })
  expect(paymentOf(dossier, { readings: { 'own-request-263': 'as-law-360' } })).toMatchObject({
    value: { month: { state: 'suspended', causes: [{ cause: 'own-request', from: '2022-03-01' }] } },
  })
})

describe('another cause', () => {
  test('that comes after the resumption takes nothing back', () => {
    const events = [asked, askedBack('2025-03-05'), { id: 'review-missed', on: '2025-10-14' } as const]
    expect(stateIn('2025-03', events)).toBe('back')
    expect(stateIn('2025-11', events)).toBe('kept')
  })

  test('of the allowance alone bars the back pay of the allowance alone', () => {
    const events = [
      asked,
      { id: 'allowance-option', on: '2025-02-15' } as const,
      { id: 'allowance-option-back', on: '2025-04-10' } as const,
      askedBack('2025-06-05'),
    ]
    expect(stateIn('2025-02', events)).toBe('back')
    expect(stateIn('2025-05', events)).toBe('back')
    expect(stateIn('2025-02', events, 'allowancePeriods')).toBe('kept')
    expect(stateIn('2025-06', events, 'allowancePeriods')).toBe('kept')
    expect(stateIn('2025-07', events, 'allowancePeriods')).toBe('paid')
  })

  test('an end in between, which a ruling undid, bars it too', () => {
    const events = [
      asked,
      { id: 'review-decision', on: '2025-03-10', degree: 'none' } as const,
      { id: 'ruling', on: '2025-05-12', degree: 'I', replaces: '2025-03-10' } as const,
      askedBack('2025-07-05'),
    ]
    expect(stateIn('2025-02', events)).toBe('kept')
    expect(stateIn('2025-06', events)).toBe('kept')
    expect(stateIn('2025-08', events)).toBe('paid')
  })
})

test('a month that ended more than three years before the request is lost', () => {
  // Three years before 2028-04-15 is 2025-04-15: March 2025 had ended by then, April had not.
  const events = [asked, askedBack('2028-04-15')]
  expect(stateIn('2025-03', events)).toBe('kept')
  expect(stateIn('2025-04', events)).toBe('back')
})

describe('the allowance given up for another right of the same purpose (art. 101(2), 102(1) i)', () => {
  const option = { id: 'allowance-option', on: '2025-02-15' } as const
  const back = (on: DossierEvent['on']) => ({ id: 'allowance-option-back', on }) as const

  test('is paid again from the month after it is chosen again, and not back', () => {
    const events = [option, back('2025-05-20')]
    expect(stateIn('2025-03', events, 'allowancePeriods')).toBe('kept')
    expect(stateIn('2025-05', events, 'allowancePeriods')).toBe('kept')
    expect(stateIn('2025-06', events, 'allowancePeriods')).toBe('paid')
    expect(stateIn('2025-04', events)).toBe('paid')
  })

  test('chosen again in the same month it never stopped', () => {
    const never = [option, back('2025-02-28')]
    expect(stateIn('2025-03', never, 'allowancePeriods')).toBe('paid')
    // And takes no back pay from what was asked for oneself.
    expect(stateIn('2025-02', [asked, ...never, askedBack('2025-06-05')], 'allowancePeriods')).toBe('back')
  })

  test('under Law 263/2010 nobody could give it up', () => {
    const before = { id: 'allowance-option', on: '2023-02-15' } as const
    const payment = paymentOf({
      ...man,
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2020-10-14' },
      application: { registeredOn: '2020-10-14', grantedOn: '2020-10-14' },
      events: [before],
    })
    expect(
      payment.value !== undefined && payment.value.allowancePeriods.map(({ state }) => state),
    ).not.toContain('suspended')
  })
})
