import { describe, expect, test } from 'vitest'
import { type Dossier, paymentOf } from '../../../src/index.js'

// A convocation missed suspends the public pension from the month after (Law 360/2023 art. 70(4), 101(4)); of the notaries' no such
// rule is published. While it is not told which pension it is, neither may be said.

const called: Dossier = {
  person: { birthDate: '1971-11-30', notaryAtDecision: true },
  incapacity: { degree: 'I', cause: 'work-accident' },
  medicalDecision: { issuedOn: '2023-11-26' },
  application: { registeredOn: '2023-11-26', grantedOn: '2023-11-26' },
  events: [{ id: 'convocation-missed', on: '2029-11-28' }],
}

describe('the payment of a pension whose system is not told', () => {
  test('is not known where the systems part: it asks for the system', () => {
    expect(paymentOf(called)).toMatchObject({
      status: 'undetermined',
      needs: expect.arrayContaining(['scheme']) as unknown,
    })
  })

  test('is suspended in the one and paid in the other', () => {
    const statesIn = (scheme: 'public' | 'notaries') => {
      const payment = paymentOf({ ...called, scheme })
      return payment.value !== undefined ? payment.value.periods.map(({ state }) => state) : []
    }
    expect(statesIn('public')).toContain('suspended')
    expect(statesIn('notaries')).not.toContain('suspended')
  })
})
