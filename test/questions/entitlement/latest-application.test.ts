import { describe, expect, test } from 'vitest'
import { type CivilDate, latestApplicationFor, type LatestApplicationFacts } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { citedBy, faultsOf } from '../../across/comparison/outcome-of-dates.js'

type Insurance = Omit<LatestApplicationFacts, 'law' | 'decisionIssuedOn' | 'startsBy'>

const on = (lastDay: CivilDate, startsOn: CivilDate): object => ({ attainable: true, lastDay, startsOn })
const notBefore = (earliestStart: CivilDate): object => ({ attainable: false, earliestStart })

describe('the last day to apply for a start of Law 360/2023', () => {
  // Issued on Monday 4 May 2026: in time to Thursday 4 June, art. 90(4); later from registration, art. 89(2).
  const issued = { law: 'law-360-2023', decisionIssuedOn: '2026-05-04' } as const
  const latest = (startsBy: CivilDate, insurance: Insurance): object =>
    latestApplicationFor({ ...issued, startsBy, ...insurance }).value

  test.each<[CivilDate, object, string]>([
    ['2026-05-04', on('2026-06-04', '2026-05-04'), 'by the decision: the last day in time'],
    ['2026-06-04', on('2026-06-04', '2026-05-04'), 'by the last day in time: that day'],
    ['2026-06-05', on('2026-06-05', '2026-06-05'), 'by a day later: that day, from registration'],
    ['2026-05-03', notBefore('2026-05-04'), 'before the decision there is none'],
  ])('not insured, by %s: %j (%s)', (startsBy, expected) => {
    expect(latest(startsBy, { insuredAtDecision: false })).toEqual(expected)
  })

  // In time it starts on 1 August, after the insurance; late, from 5 June on, on the day of registration.
  test.each<[CivilDate, object]>([
    ['2026-05-20', notBefore('2026-06-05')],
    ['2026-06-04', notBefore('2026-06-05')],
    ['2026-06-05', on('2026-06-05', '2026-06-05')],
    ['2026-07-01', on('2026-07-01', '2026-07-01')],
    ['2026-09-01', on('2026-09-01', '2026-09-01')],
  ])(
    'insured to 31 July, by %s: %j, for who is late starts before the insurance is over',
    (startsBy, expected) => {
      const insured = { insuredAtDecision: true, insuranceEndedOn: '2026-07-31' } as const
      expect(latest(startsBy, insured)).toEqual(expected)
    },
  )

  test('insured, without the last day of it: a fault that names it', () => {
    const asked = () => latest('2026-06-30', { insuredAtDecision: true })
    expect(faultsOf(asked)).toEqual(['insuranceEndedOn: missing'])
  })

  test('the steps are those of the application found, and the answer', () => {
    const finding = latestApplicationFor({ ...issued, startsBy: '2026-05-04', insuredAtDecision: false })
    expect(finding.steps.map(({ rule }) => rule)).toEqual([
      'terms.count-of-days',
      'entitlement.application-in-time',
      'entitlement.from-medical-decision',
      'entitlement.latest-application',
    ])
    expect(citedBy(finding).at(-1)).toBe('law-360-2023 art. 90(4)')
  })

  test('where there is none they are those of an application on the day of the decision', () => {
    const finding = latestApplicationFor({ ...issued, startsBy: '2026-05-03', insuredAtDecision: false })
    expect(finding.steps.find(({ rule }) => rule === 'entitlement.application-in-time')?.facts).toMatchObject(
      {
        applicationRegisteredOn: '2026-05-04',
      },
    )
  })
})

describe.each(VERSIONS_OF_LAW_263)('the last day to apply for a start of Law 263/2010 (%s)', law => {
  // Issued on Monday 6 March 2023. Not insured: always from registration, art. 104.
  test.each<[CivilDate, object]>([
    ['2023-03-05', notBefore('2023-03-06')],
    ['2023-03-06', on('2023-03-06', '2023-03-06')],
    ['2023-03-20', on('2023-03-20', '2023-03-20')],
    ['2023-05-02', on('2023-05-02', '2023-05-02')],
  ])('not insured, by %s: %j', (startsBy, expected) => {
    const facts = { law, decisionIssuedOn: '2023-03-06', insuredAtDecision: false } as const
    expect(latestApplicationFor({ ...facts, startsBy }).value).toEqual(expected)
  })
})
