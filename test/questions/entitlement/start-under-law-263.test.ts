import { describe, expect, test } from 'vitest'
import { type CivilDate, entitlementStart, type EntitlementStartFacts } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { citedBy, faultsOf } from '../../across/comparison/outcome-of-dates.js'

type Insurance = Omit<EntitlementStartFacts, 'law' | 'decisionIssuedOn' | 'applicationRegisteredOn'>

describe.each(VERSIONS_OF_LAW_263)('art. 104 of Law 263/2010 (%s)', law => {
  // Issued on Monday 6 March 2023: 30 days between the ends lead to Thursday 6 April.
  const start = (applicationRegisteredOn: CivilDate, insurance: Insurance): CivilDate =>
    entitlementStart({ law, decisionIssuedOn: '2023-03-06', applicationRegisteredOn, ...insurance }).value

  const insured = { insuredAtDecision: true, insuranceEndedOn: '2023-03-31' } as const

  test.each<[CivilDate]>([['2023-03-06'], ['2023-04-06'], ['2023-04-07'], ['2023-09-01']])(
    'not insured: from registration on %s, in time or late',
    on => {
      expect(start(on, { insuredAtDecision: false })).toBe(on)
    },
  )

  test('not insured at the decision, an insurance that ended earlier changes nothing', () => {
    expect(start('2023-03-20', { insuredAtDecision: false, insuranceEndedOn: '2023-02-28' })).toBe(
      '2023-03-20',
    )
  })

  test('insured by a contract only: from registration', () => {
    expect(start('2023-03-20', { ...insured, insuredByContract: true })).toBe('2023-03-20')
  })

  test.each<[CivilDate, CivilDate, string]>([
    ['2023-03-06', '2023-04-01', 'at once'],
    ['2023-04-06', '2023-04-01', 'on the last day'],
    ['2023-04-07', '2023-04-07', 'a day late'],
    ['2023-03-01', '2023-04-01', 'before the decision'],
  ])('insured to 31 March, registered on %s: from %s (%s)', (on, from) => {
    expect(start(on, insured)).toBe(from)
  })

  test.each<[Omit<Insurance, 'insuredAtDecision'>, CivilDate, string]>([
    [{ sickPayEndedOn: '2023-03-15' }, '2023-03-16', 'sick pay alone'],
    [{ sickPayEndedOn: '2023-03-15', insuranceEndedOn: '2023-03-31' }, '2023-04-01', 'insurance the later'],
    [{ sickPayEndedOn: '2023-04-20', insuranceEndedOn: '2023-03-31' }, '2023-04-21', 'sick pay the later'],
    [{ insuranceEndedOn: '2023-12-31' }, '2024-01-01', 'a start is never moved from a holiday'],
    [{ insuranceEndedOn: '2024-02-28' }, '2024-02-29', 'a leap day'],
  ])('%j: from the day after the last one paid or insured, %s (%s)', (ended, from) => {
    expect(start('2023-03-20', { insuredAtDecision: true, ...ended })).toBe(from)
  })

  test('insured in time without a last day: a fault that names it', () => {
    expect(faultsOf(() => start('2023-04-06', { insuredAtDecision: true }))).toEqual([
      'insuranceEndedOn: missing',
    ])
  })

  test('late without a last day: from registration, which needs none', () => {
    expect(start('2023-04-07', { insuredAtDecision: true })).toBe('2023-04-07')
  })

  test('not insured rests on art. 104 alone; insured on art. 104(3), its day after being derived', () => {
    const facts = { law, decisionIssuedOn: '2023-03-06', applicationRegisteredOn: '2023-03-20' } as const
    const plain = entitlementStart({ ...facts, insuredAtDecision: false })
    expect([citedBy(plain), plain.confidence]).toEqual([['law-263-2010 art. 104'], 'confirmed'])
    expect(citedBy(entitlementStart({ ...facts, ...insured })).at(-1)).toBe('law-263-2010 art. 104(3)')
  })

  test('the 30 days are a term: from 9 March to Sunday 9 April, so Monday 10 April; closed, so the 11th', () => {
    const of9March = (applicationRegisteredOn: CivilDate, closedDays: readonly CivilDate[] = []): CivilDate =>
      entitlementStart({
        law,
        decisionIssuedOn: '2023-03-09',
        applicationRegisteredOn,
        closedDays,
        ...insured,
      }).value
    expect(of9March('2023-04-10')).toBe('2023-04-01')
    expect(of9March('2023-04-11')).toBe('2023-04-11')
    expect(of9March('2023-04-11', ['2023-04-10'])).toBe('2023-04-01')
  })
})
