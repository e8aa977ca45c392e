import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { stage } from './stages.js'

const LAW = { law: 'notaries' } as const
const PERSON = { ...LAW, sex: 'female', birthDate: '1970-06-01' } as const
const DECIDED = { decisionIssuedOn: '2022-06-01', stageAtDecision: stage(9) } as const

/** What the Regulation does not say, and the name by which each question says so. */
const REFUSED: readonly (readonly [string, string, () => unknown])[] = [
  [
    'from when the pension is due',
    'entitlement-start',
    () =>
      library.entitlementStart({
        ...LAW,
        decisionIssuedOn: '2022-06-01',
        applicationRegisteredOn: '2022-06-10',
        insuredAtDecision: false,
      }),
  ],
  [
    'from when it is paid again',
    'resumption',
    () => library.resumption({ ...LAW, cause: 'decision-not-sent', causeEndedOn: '2024-06-10' }),
  ],
  ['the end by death', 'cessation', () => library.cessation({ ...LAW, cause: 'death', on: '2024-06-10' })],
  [
    'work beside it',
    'work-beside-pension',
    () => library.workCompatibility({ ...LAW, degree: 'II', activity: 'employee' }),
  ],
  ['points of degree III', 'monthly-points', () => library.monthlyPoints({ ...LAW, degree: 'III' })],
  [
    'a table of stage by age',
    'table-3',
    () => library.requiredStage({ ...LAW, birthDate: '1970-06-01', decisionIssuedOn: '2022-06-01' }),
  ],
  [
    'an amount without the value of a point',
    'notaries-point-value',
    () => library.pensionAmount({ ...LAW, month: '2024-03', realisedPoints: 1, potentialPoints: 1 }),
  ],
  [
    'an allowance without the insured minimum income',
    'insured-minimum-income',
    () => library.companionAllowance({ scheme: 'notaries', degree: 'I', month: '2024-03' }),
  ],
  ['an early pension', 'early-pension', () => library.earlyPensionOpen(LAW)],
  [
    'time on the pension towards old age',
    'time-on-pension',
    () => library.timeOnPension({ ...LAW, drawnFrom: '2022-01-01', drawnUntil: '2023-01-01' }),
  ],
  [
    'a term for reporting changes',
    'duty-to-report-changes',
    () => library.changeReportedBy({ ...LAW, changedOn: '2022-01-01' }),
  ],
  [
    'a law before their system',
    'law-in-force',
    () => library.applicableLaw({ scheme: 'notaries', applicationRegisteredOn: '2020-04-05' }),
  ],
]

describe("what the notaries' Regulation does not say is refused by name", () => {
  test.each(REFUSED)('%s: %s', (_subject, what, ask) => {
    expect(ask).toThrow(expect.objectContaining({ code: 'not-covered', what }))
  })
})

describe("what a notary's own system answers", () => {
  test('65 years for both sexes, 10 of minimum and 35 of complete period', () => {
    for (const sex of ['female', 'male'] as const) {
      expect(library.standardRetirement({ ...PERSON, sex }).value).toEqual({
        age: { years: 65, months: 0 },
        reachedOn: '2035-06-01',
        completeStage: stage(35),
        minimumStage: stage(10),
      })
    }
  })

  test('the cause does not matter, only the degree', () => {
    const facts = { ...PERSON, ...DECIDED, degree: 'II', notaryAtDecision: true } as const
    for (const cause of ['work-accident', 'neoplasm', 'ordinary-disease', 'accident-outside-work'] as const) {
      expect(library.eligibility({ ...facts, cause }).value).toEqual({ entitled: true })
    }
  })

  test('80% of the insured minimum income, to the ban: no rounding to lei is named', () => {
    const paid = library.companionAllowance({
      scheme: 'notaries',
      degree: 'I',
      month: '2024-03',
      base: '1234.56',
    })
    // 0.80 x 1,234.56 = 987.648
    expect(paid.value).toEqual({ due: true, lei: '987.65' })
  })

  test('no stability points, whatever the period', () => {
    expect(library.stabilityPoints({ ...LAW, contributoryStage: stage(40) }).value).toBe('0.00000')
  })

  test('only a new decision that was not sent suspends; a missed review is no ground there', () => {
    const suspended = (cause: 'decision-not-sent' | 'missed-review') =>
      library.suspension({ ...LAW, imputable: true, cause, on: '2024-04-30' }).value
    expect(suspended('decision-not-sent')).toEqual({ suspended: true, from: '2024-05-01' })
    expect(suspended('missed-review').suspended).toBe(false)
  })
})
