import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, emergencyExtension, suspension } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { citedBy } from '../../across/comparison/outcome-of-dates.js'

// Thirty days and one from 14 May 2020 lead to Sunday 14 June; the next working day is Monday 15 June.

const JUNE = { covered: true, validUntil: '2020-06-15', suspendedFrom: '2020-07-01' }
const ALERT = { covered: true, validUntil: '2022-06-06', suspendedFrom: '2022-07-01' }
const none = (validUntil: CivilDate) => ({ covered: false, validUntil })

describe('a decision whose validity ended in the emergency stayed valid until 30 days after it', () => {
  test.each<[CivilDate]>([['2020-03-16'], ['2020-03-31'], ['2020-05-14'], ['2020-05-15']])(
    'valid to %s: valid to 2020-06-15, June is paid, suspended from 2020-07-01',
    validUntil => {
      expect(emergencyExtension({ validUntil }).value).toEqual(JUNE)
    },
  )

  test.each<[CivilDate]>([['2020-02-28'], ['2020-03-15'], ['2020-05-16'], ['2021-04-10']])(
    'valid to %s: not covered',
    validUntil => {
      expect(emergencyExtension({ validUntil }).value).toEqual(none(validUntil))
    },
  )

  test.each<[CivilDate]>([['2020-03-15'], ['2020-04-01'], ['2020-05-14'], ['2020-05-16']])(
    'valid to %s: the same by the notice and by the decree, which part on 15 May alone',
    validUntil => {
      const by = (reading: 'notice' | 'decree') =>
        emergencyExtension({ validUntil }, { readings: { 'emergency-window': reading } })
      expect(by('decree')).toEqual(by('notice'))
    },
  )

  test('both days come out of the rules: a count from 14 May, a Sunday moved, the month after', () => {
    const { steps, confidence } = emergencyExtension({ validUntil: '2020-03-31' })
    const results = steps.map(({ rule, result }) => [rule, result])
    expect(results).toContainEqual(['terms.count-of-days', '2020-06-14'])
    expect(results).toContainEqual(['terms.next-working-day', '2020-06-15'])
    expect(results).toContainEqual(['suspension.from', '2020-07-01'])
    expect(citedBy(emergencyExtension({ validUntil: '2020-03-31' }))).toContain(
      'geo-55-2020 validity of medical decisions',
    )
    // The alert may have prolonged it further, so that the answer is open.
    expect(confidence).toBe('uncertain')
  })

  test('counted as calendar days it ends on Saturday 13 June and moves to the same Monday', () => {
    const readings = { 'term-counting': 'calendar-days' } as const
    expect(emergencyExtension({ validUntil: '2020-03-31' }, { readings }).value).toEqual(JUNE)
  })
})

describe('its open questions', () => {
  const decree = { readings: { 'emergency-window': 'decree' } } as const
  const alert = { readings: { 'alert-validity': 'yes' } } as const
  const asked = (validUntil: CivilDate) =>
    emergencyExtension({ validUntil }).openQuestions.map(({ id }) => id)

  test('the notice covers 15 May, the decree ends on the 14th', () => {
    expect(emergencyExtension({ validUntil: '2020-05-15' }, decree).value).toEqual(none('2020-05-15'))
    expect(emergencyExtension({ validUntil: '2020-05-14' }, decree).value).toEqual(JUNE)
    expect(asked('2020-05-15')).toContain('emergency-window')
    expect(asked('2020-05-14')).not.toContain('emergency-window')
    expect(asked('2020-05-16')).not.toContain('emergency-window')
  })

  test('read so, the alert prolonged to 2022-06-06 what ended from 2020-03-16 to its last day, 2022-03-08', () => {
    for (const validUntil of ['2020-03-16', '2020-05-14', '2020-05-20', '2022-03-08'] as const) {
      expect([validUntil, emergencyExtension({ validUntil }, alert).value]).toEqual([validUntil, ALERT])
      expect([validUntil, asked(validUntil)]).toEqual([validUntil, ['alert-validity']])
    }
    for (const validUntil of ['2020-03-15', '2022-03-09'] as const) {
      expect(emergencyExtension({ validUntil }, alert).value).toEqual(none(validUntil))
      expect(asked(validUntil)).toEqual([])
    }
  })
})

describe.each(VERSIONS_OF_LAW_263)('a review due in the emergency (%s)', law => {
  const due = (on: CivilDate, imputable = true) =>
    suspension({ law, imputable, cause: 'missed-review', on }).value

  test.each<[CivilDate]>([['2020-03-16'], ['2020-04-10'], ['2020-05-14']])(
    'on %s was not held: nothing is suspended, and it is taken up again by 2020-06-15',
    on => {
      expect(due(on)).toEqual({ suspended: false, reviewMovedTo: '2020-06-15' })
      expect(due(on, false)).toEqual({ suspended: false, reviewMovedTo: '2020-06-15' })
    },
  )

  test('the day before it, and the day after the window that validities have, are like any other', () => {
    expect(due('2020-03-15')).toEqual({ suspended: true, from: '2020-04-01', endsPaymentFrom: '2021-04-01' })
    expect(due('2020-05-15')).toEqual({ suspended: false, reviewMovedTo: '2020-06-15' })
    expect(due('2020-05-16')).toEqual({ suspended: true, from: '2020-06-01', endsPaymentFrom: '2021-06-01' })
  })

  test('the emergency is of 2020 alone, and of reviews alone', () => {
    expect(due('2021-04-10')).toMatchObject({ suspended: true, from: '2021-05-01' })
    const convoked = { law, imputable: true, cause: 'missed-convocation', on: '2020-04-10' } as const
    expect(suspension(convoked).value).toMatchObject({ suspended: true, from: '2020-05-01' })
  })
})

describe('whether papers were owed in the emergency is asked of the last day for sending them', () => {
  // Born 1959-12-29: 61 years 7 months on 2021-07-29, complete stage 31 years 7 months. 26 years and the time on the pension from
  // 2014-09-21 come to it in April 2020: after the last day of validity, before 15 June.
  const july = (grantedOn: CivilDate) => {
    const { payment } = assess({
      scheme: 'public',
      person: { sex: 'female', birthDate: '1959-12-29' },
      incapacity: { degree: 'III', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: grantedOn, validUntil: '2020-03-31' },
      application: { registeredOn: grantedOn, grantedOn },
      contribution: {
        stageAtDecision: { years: 26 },
        stageAtGrant: { years: 26 },
        contributoryStage: { years: 22 },
      },
      emergency: { documentsSent: false },
      payment: { month: '2020-07' },
    })
    return payment.value !== undefined ? payment.value.month : payment
  }

  test('with the complete stage by then none were owed, and July is paid', () => {
    expect(july('2014-09-21')).toEqual({ state: 'in-payment' })
  })

  test('a year of pension less, and July is not paid', () => {
    expect(july('2015-09-21')).toMatchObject({
      state: 'suspended',
      causes: [{ cause: 'emergency-documents' }],
    })
  })
})
