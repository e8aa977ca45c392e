import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilDate,
  entitlementStart,
  type EntitlementStartFacts,
  explain,
} from '../../../src/index.js'
import { citedBy, faultsOf, refusalOf } from '../../across/comparison/outcome-of-dates.js'

type Insurance = Omit<EntitlementStartFacts, 'law' | 'decisionIssuedOn' | 'applicationRegisteredOn'>

// Issued on Monday 4 May 2026: 30 days between the ends lead to Thursday 4 June.
const issued = { law: 'law-360-2023', decisionIssuedOn: '2026-05-04' } as const

const start = (applicationRegisteredOn: CivilDate, insurance: Insurance): CivilDate =>
  entitlementStart({ ...issued, applicationRegisteredOn, ...insurance }).value

describe('art. 90 of Law 360/2023, not insured by law at the decision', () => {
  test.each<[CivilDate, CivilDate, string]>([
    ['2026-05-29', '2026-05-04', 'in time'],
    ['2026-06-04', '2026-05-04', 'on the last day'],
    ['2026-06-05', '2026-06-05', 'a day late'],
    ['2026-06-20', '2026-06-20', 'late'],
    ['2026-04-20', '2026-05-04', 'before the decision'],
  ])('registered on %s: from %s (%s)', (on, from) => {
    expect(start(on, { insuredAtDecision: false })).toBe(from)
  })

  test('a contract of social insurance does not count: from the decision, or from registration', () => {
    const byContract = {
      insuredAtDecision: true,
      insuredByContract: true,
      insuranceEndedOn: '2026-05-31',
    } as const
    expect(start('2026-06-04', byContract)).toBe('2026-05-04')
    expect(start('2026-06-05', byContract)).toBe('2026-06-05')
    expect(start('2026-06-04', { insuredAtDecision: true, insuredByContract: true })).toBe('2026-05-04')
  })

  test('the start from the decision rests on art. 90(4), the late one on art. 89(2)', () => {
    const facts = { ...issued, insuredAtDecision: false } as const
    const inTime = entitlementStart({ ...facts, applicationRegisteredOn: '2026-05-29' })
    const late = entitlementStart({ ...facts, applicationRegisteredOn: '2026-06-05' })
    expect(citedBy(inTime).at(-1)).toBe('law-360-2023 art. 90(4)')
    expect(citedBy(late).at(-1)).toBe('law-360-2023 art. 89(2)')
  })
})

describe('art. 90 of Law 360/2023, insured at the decision', () => {
  test.each<[CivilDate, Omit<Insurance, 'insuredAtDecision'>, CivilDate, string]>([
    ['2026-06-04', { insuranceEndedOn: '2026-05-17' }, '2026-05-18', 'on the last day'],
    ['2026-06-05', { insuranceEndedOn: '2026-05-17' }, '2026-06-05', 'a day late'],
    ['2026-05-20', { sickPayEndedOn: '2026-05-10' }, '2026-05-11', 'sick pay alone'],
    [
      '2026-05-20',
      { sickPayEndedOn: '2026-05-10', insuranceEndedOn: '2026-05-17' },
      '2026-05-18',
      'the later',
    ],
    [
      '2026-05-20',
      { sickPayEndedOn: '2026-06-30', insuranceEndedOn: '2026-05-17' },
      '2026-07-01',
      'the later',
    ],
  ])('registered on %s, %j: from %s (%s)', (on, ended, from) => {
    expect(start(on, { insuredAtDecision: true, ...ended })).toBe(from)
  })

  test('in time without a last day: a fault that names it; late without one: from registration', () => {
    const insured = { insuredAtDecision: true }
    expect(faultsOf(() => start('2026-06-04', insured))).toEqual(['insuranceEndedOn: missing'])
    expect(start('2026-06-05', insured)).toBe('2026-06-05')
  })
})

describe('of the last day that decides the start nothing is told but what was given', () => {
  const step = { lastDayPaidOrInsured: '2026-05-10', of: 'sick-pay', reading: 'day-after-last-paid' }
  const insurance = { insuredAtDecision: true, sickPayEndedOn: '2026-05-10' } as const
  const dossier = {
    scheme: 'public',
    person: { sex: 'female', birthDate: '1975-01-01' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2026-05-04' },
    application: { registeredOn: '2026-05-20' },
    insurance,
    contribution: { stageAtDecision: { years: 20 } },
  } as const

  test('sick pay alone is sick pay, asked by itself and in a dossier', () => {
    const asked = { ...issued, applicationRegisteredOn: '2026-05-20', ...insurance } as const
    const answer = assess(dossier).entitlementStart
    expect(entitlementStart(asked).steps.at(-1)?.facts).toEqual(step)
    expect(answer.steps.at(-1)?.facts).toEqual(step)
  })

  test.each([
    ['en', 'The last day of sick pay was 10 May 2026', 'was insured was'],
    ['ro', 'Ultima zi cu indemnizație pentru incapacitate temporară de muncă este 10 mai 2026', 'calității'],
    ['hu', 'A táppénz utolsó napja 2026. május 10-e', 'biztosítotti jogviszony utolsó'],
  ] as const)('and so say its words (%s)', (language, words, others) => {
    const [, ...lines] = explain(assess(dossier).entitlementStart, { language })
    const line = lines.find(text => text.includes(words))
    expect(line).toBeDefined()
    expect(line).not.toContain(others)
  })
})

describe('the open questions of the start', () => {
  test('"from the date sick pay ceases" may be the last day itself', () => {
    const facts = { ...issued, applicationRegisteredOn: '2026-05-20', insuredAtDecision: true } as const
    const ended = { ...facts, sickPayEndedOn: '2026-05-10', insuranceEndedOn: '2026-05-17' } as const
    const readings = { 'ceasing-day': 'last-paid-day' } as const
    expect(entitlementStart(ended, { readings }).value).toBe('2026-05-17')
    expect(entitlementStart(ended).openQuestions).toEqual([
      {
        id: 'ceasing-day',
        reading: 'day-after-last-paid',
        moves: 'date',
        others: [{ reading: 'last-paid-day', value: '2026-05-17' }],
      },
    ])
  })

  test('counted as calendar days 3 June is the last day, and 4 June already late', () => {
    const facts = { ...issued, insuredAtDecision: false } as const
    const onLastDay = { ...facts, applicationRegisteredOn: '2026-06-04' } as const
    const readings = { 'term-counting': 'calendar-days' } as const
    expect(entitlementStart(onLastDay, { readings }).value).toBe('2026-06-04')
    expect(entitlementStart(onLastDay).openQuestions.map(({ id }) => id)).toEqual(['term-counting'])
    const dayBefore = { ...facts, applicationRegisteredOn: '2026-06-03' } as const
    expect(entitlementStart(dayBefore, { readings }).value).toBe('2026-05-04')
    expect(entitlementStart(dayBefore).openQuestions).toEqual([])
  })
})

describe('the notaries', () => {
  test('do not publish from when their house pays: refused', () => {
    const facts = { law: 'notaries', decisionIssuedOn: '2026-05-04', insuredAtDecision: false } as const
    const ask = () => entitlementStart({ ...facts, applicationRegisteredOn: '2026-05-20' })
    expect(refusalOf(ask)).toEqual({ what: 'entitlement-start' })
  })
})
