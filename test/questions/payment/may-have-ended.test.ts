import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier } from '../../../src/index.js'

// Law 263/2010 art. 113: a call missed in January 2015 ends the pension after twelve months, from February 2016; when the absence was
// reported is not told, so neither is whether it suspended anything. Meanwhile a programme left in July 2015 surely suspends from
// September 2015, and ends from August 2016.

const dossier = (month: CivilMonth): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1975-07-28', notaryAtDecision: false },
  incapacity: { degree: 'II', cause: 'aids' },
  medicalDecision: { issuedOn: '2012-01-01', reviewDueOn: '2014-04-02' },
  application: { registeredOn: '2012-01-25' },
  insurance: { insuredAtDecision: false },
  contribution: { stageAtDecision: { years: 15 }, stageAtGrant: { years: 15 }, points: '20' },
  events: [
    { id: 'programme-left', on: '2015-07-08', reportedOn: '2015-08-22' },
    { id: 'convocation-missed', on: '2015-01-15', imputable: true },
  ],
  payment: { month },
})

const paymentOf = (month: CivilMonth) => {
  const { payment } = assess(dossier(month))
  return 'value' in payment ? payment.value : undefined
}

describe('from the day on which the pension may have ended', () => {
  test('it is not known whether it is suspended still, in the periods as in the months', () => {
    const periods = paymentOf('2016-01')?.periods.map(({ from, state }) => [from, state])
    expect(periods).toEqual([
      ['2012-01-25', 'in-payment'],
      ['2015-02-01', 'undetermined'],
      ['2015-09-01', 'suspended'],
      ['2016-02-01', 'undetermined'],
    ])
    expect(paymentOf('2016-01')?.month?.state).toBe('suspended')
    expect(paymentOf('2016-02')?.month?.state).toBe('undetermined')
  })
})
