import { describe, expect, it } from 'vitest'
import { baseA, baseB, baseC, decision, event, inDegree, person, withEvents } from './example-dossiers.js'
import { type LifeDossier, lifeOf } from './index.js'

const lei = (dossier: LifeDossier, ...months: readonly string[]) =>
  months.map(month => {
    const amount = lifeOf(dossier).leiIn(month)
    return typeof amount === 'object' && 'lei' in amount ? amount.lei : amount
  })

describe('the pension in lei of a month', () => {
  it('1, 2: in payment, suspended, owed as back pay', () => {
    const resumed = event('programme-resumed', '2026-06-20', { requestedOn: '2026-06-20' })
    const left = withEvents(baseA, event('programme-left', '2026-02-10'), resumed)
    expect(lei(left, '2026-02', '2026-03', '2026-07')).toEqual(['2066.00', 'not-due', '2066.00'])
    const own = [event('suspension-requested', '2025-05-10'), event('resumption-requested', '2025-11-20')]
    expect(lei(withEvents(baseA, ...own), '2025-06', '2025-11')).toEqual(['2066.00', '2066.00'])
  })

  it('4, 5, 7: Law 263 by the point of the month, Law 360 from 2024-09', () => {
    expect(lei(baseB, '2015-05', '2016-03', '2024-08', '2024-12')).toEqual([
      '792.00',
      '832.00',
      '1938.00',
      '2311.00',
    ])
    expect(lei(baseC, '2019-03', '2021-07', '2024-09')).toEqual(['949.00', '1244.00', '2127.00'])
  })

  it('12: stability points without a potential stage', () => {
    expect(lei(person('male', '1962-03-03', '2024-11-11', 36, 35, '40.00000'), '2025-12')).toEqual([
      '3747.00',
    ])
  })

  it('17: the index as paid, degree III without a potential stage', () => {
    const worse = withEvents(baseB, decision('2014-05-12', 'III'))
    expect(lei(worse, '2012-06', '2013-06', '2013-12', '2014-05', '2014-06')).toEqual([
      '598.00',
      '659.00',
      '727.00',
      '754.00',
      '529.00',
    ])
  })

  it('18: Table 3 tested again at the new decision, the length of the grant kept', () => {
    const granted = person('male', '1975-06-10', '2016-03-01', 15, 15, '14.00000')
    const man = { ...granted, incapacity: { ...granted.incapacity, degree: 'III' as const } }
    const to = (years: number) => withEvents(man, decision('2019-05-20', 'I', { stageAtDecision: { years } }))
    expect(lei(to(18), '2019-05', '2019-06')).toEqual(['480.00', '960.00'])
    expect(lei(to(16), '2019-06')).toEqual(['480.00'])
    expect(lei(withEvents(man, decision('2019-05-20', 'I')), '2019-06')).toEqual(['undetermined'])
  })

  it('19, 20, 22: a degree changed from 2024-09-01 takes the rates of Law 360', () => {
    const changed = decision('2025-02-17', 'II')
    expect(
      lei(withEvents(inDegree(baseC, 'I'), changed), '2018-04', '2024-08', '2024-09', '2025-03'),
    ).toEqual(['937.00', '1903.00', '2309.00', '1701.00'])
    const toFirst = withEvents(baseC, decision('2025-02-17', 'I'))
    expect(lei(toFirst, '2024-08', '2024-09', '2025-03')).toEqual(['1753.00', '2127.00', '1762.00'])
    expect(lei(withEvents(inDegree(baseC, 'III'), changed), '2024-08', '2025-03')).toEqual([
      '1202.00',
      '1458.00',
    ])
  })

  it('16c, 21: opened under Law 360, the rate of the new degree', () => {
    const worse = withEvents(baseA, decision('2026-05-06', 'III'))
    expect(lei(worse, '2026-05', '2026-06')).toEqual(['2066.00', '1944.00'])
    const lastDay = withEvents(baseA, decision('2026-05-31', 'III'))
    expect(lei(lastDay, '2026-06')).toEqual(['1944.00'])
    const nextDay = withEvents(baseA, decision('2026-06-01', 'III'))
    expect(lei(nextDay, '2026-06', '2026-07')).toEqual(['2066.00', '1944.00'])
  })

  it('24, 25: at the conversion the larger amount, without an old-age right the same', () => {
    const man = person('male', '1960-12-10', '2024-10-10', 30, 30, '30.00000')
    expect(lei(man, '2025-11')).toEqual(['2652.00'])
    expect(lifeOf(man).leiIn('2026-06')).toEqual({ atLeast: '2652.00' })
    expect(lei({ ...man, payment: { oldAgeLei: '2633' } }, '2026-06')).toEqual(['2652.00'])
    expect(lei({ ...man, payment: { oldAgeLei: '2700' } }, '2026-06')).toEqual(['2700.00'])
    const few = person('male', '1960-12-10', '2024-10-10', 30, 12, '30.00000')
    expect(lei(few, '2026-06')).toEqual(['2449.00'])
  })
})
