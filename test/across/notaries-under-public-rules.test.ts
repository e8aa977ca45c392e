import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'

const LAW = { law: 'notaries' } as const
const PERSON = { ...LAW, sex: 'female', birthDate: '1970-06-01' } as const

describe('what a notary takes from the public system', () => {
  test('the review window, under the law in force on the day of the decision', () => {
    const under = (decisionIssuedOn: '2022-06-01' | '2025-06-01') =>
      library.reviewWindow({ ...PERSON, decisionIssuedOn }).steps.find(({ rule }) => rule === 'review.window')
        ?.citation
    expect(under('2022-06-01')).toEqual({ act: 'law-263-2010', provision: 'art. 78(1)' })
    expect(under('2025-06-01')).toEqual({ act: 'law-360-2023', provision: 'art. 68(1)' })
  })

  test('the degree in the words of Law 263/2010', () => {
    expect(library.classifyDegree({ ...LAW, workCapacity: 'lost', selfCare: 'lost' }).value).toBe('I')
  })

  test('the grounds on which no review is asked any more, with the public age', () => {
    // Law 263/2010 gives a woman of January 1960 61 years and 8 months, so 2021-09-20; the system itself 65.
    const exempt = (on: '2021-09-19' | '2021-09-20') =>
      library.reviewExemption({ ...PERSON, birthDate: '1960-01-20', on }).value.exempt
    expect(exempt('2021-09-19')).toBe(false)
    expect(exempt('2021-09-20')).toBe(true)
    expect(library.reviewExemption({ ...PERSON, on: '2022-06-01', irreversible: true }).value).toEqual({
      exempt: true,
      ground: 'irreversible',
    })
  })

  test('the commissions and the courts of the medical decision', () => {
    const law = library.lawInForce({ on: '2022-06-10' }).value
    const facts = { law, communicatedOn: '2022-06-10' } as const
    // 2022-06-10 + 31 = 07-11, a Monday.
    expect(library.contestation({ ...facts, against: 'medical-decision' }).value).toMatchObject({
      lastDay: '2022-07-11',
      body: 'regional-medical-commission',
    })
    expect(library.contestation({ ...facts, against: 'commission-ruling' }).value.body).toBe('tribunal')
  })
})
