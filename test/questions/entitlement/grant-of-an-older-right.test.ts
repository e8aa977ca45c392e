import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import type { CivilDate, Dossier, DossierEvent } from '../../../src/index.js'

// Opened in 2008 under Law 19/2000, whose rules are not covered; since 2011-01-01 a pension of Law 263/2010.
const opened: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1972-06-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2008-02-20' },
  application: { registeredOn: '2008-03-01', grantedOn: '2008-03-01' },
  payment: { month: '2012-06' },
}

const decided = (on: CivilDate): DossierEvent => ({ id: 'review-decision', on, degree: 'II' })

const paymentWith = (events: readonly DossierEvent[], more: Dossier = {}): unknown => {
  const payment = paymentOf({ ...opened, ...more, events })
  return payment.value !== undefined ? payment.value.month : payment
}

describe('the day printed on a pension decision of before 2011', () => {
  test('is the grant, from which it is paid', () => {
    expect(paymentWith([])).toEqual({ state: 'in-payment' })
  })

  test('is asked for where it is not told', () => {
    expect(paymentWith([], { application: { registeredOn: '2008-03-01' } })).toMatchObject({
      status: 'undetermined',
      needs: ['application.grantedOn'],
    })
  })

  test('goes with events from 2011-01-01 on', () => {
    expect(paymentWith([decided('2011-01-01'), decided('2012-01-15')])).toEqual({ state: 'in-payment' })
  })

  test('and not with one of the day before, of which Law 19/2000 made what is not known here', () => {
    expect(paymentWith([decided('2011-01-01'), decided('2010-12-31')])).toMatchObject({
      status: 'not-covered',
      what: 'law-in-force',
      on: '2010-12-31',
      knownFrom: '2011-01-01',
    })
  })
})
