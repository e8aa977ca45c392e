import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companionAllowance, potentialPoints, potentialStage } from './index.js'
import { type AmountPaidFacts, amountPaid, indexAtConversion, indexPaid } from './net-and-old-rights.js'

// Numbers are those of the worked examples; a neighbour of theirs is reckoned by hand beside it.

const amounts = (facts: AmountPaidFacts, readings = {}): string => {
  const told = amountPaid(facts, readings)
  return 'notCovered' in told ? told.notCovered : told.map(({ lei }) => lei.replace('.00', '')).join(' then ')
}

const indices = (enteredOn: string, month: string, readings = {}): string => {
  const told = indexPaid({ enteredOn, month }, readings)
  return 'notCovered' in told ? told.notCovered : told.map(({ index }) => index).join(' then ')
}

describe('the correction index by the first entry and the month paid for', () => {
  it.each([
    ['2012-06', '598'],
    ['2013-06', '659'],
    // 0.86390 x 762.1 = 658.38 to the sixth of November, 0.95355 x 762.1 = 726.70 from the seventh.
    ['2013-11', '659 then 727'],
    ['2013-12', '727'],
    ['2014-05', '754'],
  ])('17: a right of May 2012 of 0.81500 in %s', (month, lei) => {
    expect(amounts({ enteredOn: '2012-05-15', month, averageScore: '0.81500' })).toBe(lei)
  })

  it('17: degree III of the same right, 20 points over 35 years', () => {
    expect(amounts({ enteredOn: '2012-05-15', month: '2014-06', averageScore: '0.57143' })).toBe('529')
  })

  it('17: the other readings of index-before-2013', () => {
    const right = { enteredOn: '2012-05-15', averageScore: '0.81500' }
    const fromGrant = { 'index-before-2013': 'from-grant' }
    expect(amounts({ ...right, month: '2012-06' }, fromGrant)).toBe('699')
    expect(amounts({ ...right, month: '2013-06' }, fromGrant)).toBe('727')
    const from2013 = { 'index-before-2013': 'from-2013-01' }
    expect(amounts({ ...right, month: '2012-12' }, from2013)).toBe('598')
    expect(amounts({ ...right, month: '2013-01' }, from2013)).toBe('727')
    expect(amounts({ ...right, month: '2013-11' }, from2013)).toBe('727')
  })

  it('18: degree III to I in 2019, the index of 2016 on both', () => {
    const right = { enteredOn: '2016-03-01' }
    expect(amounts({ ...right, month: '2019-05', averageScore: '0.40000' })).toBe('480')
    const facts = {
      law: 'law-263-2010-amended-2013',
      sex: 'male',
      birthDate: '1975-06-10',
      degree: 'I',
      cause: 'ordinary-disease',
      decisionIssuedOn: '2019-05-20',
      grantedOn: '2016-03-01',
      stageAtGrant: { years: 15 },
    } as const
    const kept = { years: 20, months: 0, days: 0 }
    expect(potentialStage({ ...facts, stageAtDecision: { years: 18 } })).toMatchObject({ stage: kept })
    expect(potentialStage({ ...facts, stageAtDecision: { years: 16 } })).toMatchObject({
      boundBy: 'table-3-not-met',
    })
    expect(potentialPoints({ law: facts.law, degree: 'I', potentialStage: kept })).toBe('14.00000')
    // 28 / 35; counted again 17 years are 11.90000 points, 25.9 / 35.
    expect(amounts({ ...right, month: '2019-06', averageScore: '0.80000' })).toBe('960')
    expect(amounts({ ...right, month: '2019-06', averageScore: '0.74000' })).toBe('888')
    expect(companionAllowance({ scheme: 'public', degree: 'I', month: '2019-06' })).toEqual({
      due: true,
      lei: '880.00',
    })
  })

  it('19: the index of 2018, paid to August 2024', () => {
    const right = { enteredOn: '2018-03-01', averageScore: '0.81429' }
    expect(amounts({ ...right, month: '2018-04' })).toBe('937')
    expect(amounts({ ...right, month: '2024-08' })).toBe('1903')
  })

  it.each([
    ['2016-05-02', '2016-05', '476'],
    ['2017-08-01', '2017-08', '570'],
    ['2018-03-01', '2018-03', '575'],
    ['2019-02-01', '2019-02', '660'],
    ['2020-10-01', '2020-10', '1017'],
  ])('34: a score of 0.50000 opened on %s and paid in %s', (enteredOn, month, lei) => {
    expect(amounts({ enteredOn, month, averageScore: '0.50000' })).toBe(lei)
  })

  it.each([
    ['2011-06', '315'],
    ['2013-06', '347'],
    ['2013-12', '366'],
  ])('34: 15 points over 35 years granted in May 2011, in %s', (month, lei) => {
    expect(amounts({ enteredOn: '2011-05-10', month, averageScore: '0.42857' })).toBe(lei)
  })

  it('parts November 2013 at the seventh, for both years of entry', () => {
    expect(indexPaid({ enteredOn: '2011-12-31', month: '2013-11' })).toEqual([
      { from: '2013-11-01', to: '2013-11-06', index: '1.06' },
      { from: '2013-11-07', to: '2013-11-30', index: '1.12' },
    ])
    expect(indices('2012-01-01', '2013-11')).toBe('1.06 then 1.17')
    expect(indices('2013-01-22', '2013-11')).toBe('1.06 then 1.17')
    expect(indices('2013-01-23', '2013-11')).toBe('1.06')
    expect(indices('2013-01-23', '2013-12')).toBe('1.06')
  })

  it('begins with January 2013, the month in which the ordinance found the score in payment', () => {
    expect(indices('2011-01-01', '2012-12')).toBe('none')
    expect(indices('2011-01-01', '2013-01')).toBe('1.06')
    expect(indices('2013-01-22', '2013-01')).toBe('1.06')
  })

  it.each([
    ['2013-12-31', '1.06'],
    ['2014-01-01', '1.07'],
    ['2015-12-31', '1.07'],
    ['2016-01-01', '1.09'],
    ['2016-12-31', '1.09'],
    ['2017-01-01', '1.14'],
    ['2017-12-31', '1.14'],
    ['2018-01-01', '1.15'],
    ['2018-12-31', '1.15'],
    ['2019-01-01', '1.20'],
    ['2019-12-31', '1.20'],
    ['2020-01-01', '1.41'],
    ['2024-08-31', '1.41'],
  ])('of an entry on %s is %s for good', (enteredOn, index) => {
    expect(indices(enteredOn, enteredOn.slice(0, 7))).toBe(index)
    expect(indices(enteredOn, '2024-08')).toBe(index)
  })

  it('is none for who entered before Law 263, and is not asked outside its months', () => {
    expect(indices('2010-12-31', '2020-01')).toBe('none')
    expect(indices('2010-12-31', '2010-12')).toBe('pension-point')
    expect(indices('2014-05-10', '2024-09')).toBe('pension-point')
    expect(indices('2014-05-10', '2014-04')).toBe('before-entry')
  })

  it('of an old-age pension converted from a right of before 2011 is paid since 10 February 2020', () => {
    const at = (month: string) => indexAtConversion({ convertedOn: '2014-06-10', month })
    expect(at('2020-01')).toEqual([{ from: '2020-01-01', to: '2020-01-31', index: 'none' }])
    expect(at('2020-02')).toEqual([
      { from: '2020-02-01', to: '2020-02-09', index: 'none' },
      { from: '2020-02-10', to: '2020-02-29', index: '1.07' },
    ])
    expect(at('2020-03')).toEqual([{ from: '2020-03-01', to: '2020-03-31', index: '1.07' }])
  })
})

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const month = fc
  .integer({ min: 0, max: 163 })
  .map(place => `${String(2011 + Math.floor(place / 12))}-${twoDigits((place % 12) + 1)}`)
const enteredOn = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([of, day]) => `${of}-${twoDigits(day)}`)
const question = fc.constantFrom('not-before-2013', 'from-2013-01', 'from-grant')

describe('whatever the entry and the month', () => {
  it('the periods cover the month from its first day on, the later with the larger index', () => {
    fc.assert(
      fc.property(enteredOn, month, question, (entry, paidIn, chosen) => {
        fc.pre(paidIn >= entry.slice(0, 7))
        const told = indexPaid({ enteredOn: entry, month: paidIn }, { 'index-before-2013': chosen })
        if ('notCovered' in told) throw new RangeError(told.notCovered)
        expect(told[0]?.from).toBe(`${paidIn}-01`)
        expect(told.map(({ index }) => index)).toEqual(told.map(({ index }) => index).sort())
        expect(told.every(({ from, to }) => from <= to && from.startsWith(paidIn))).toBe(true)
      }),
    )
  })

  it('the readings agree on every entry from 23 January 2013 and on every month from December 2013', () => {
    fc.assert(
      fc.property(enteredOn, month, question, (entry, paidIn, chosen) => {
        fc.pre(entry >= '2013-01-23' || paidIn >= '2013-12')
        const facts = { enteredOn: entry, month: paidIn }
        expect(indexPaid(facts, { 'index-before-2013': chosen })).toEqual(indexPaid(facts))
      }),
    )
  })

  it('the index paid is never more than that of the reading from the grant on', () => {
    fc.assert(
      fc.property(enteredOn, month, (entry, paidIn) => {
        fc.pre(paidIn >= entry.slice(0, 7))
        const facts = { enteredOn: entry, month: paidIn, averageScore: '0.81500' }
        const [paid, full] = [amountPaid(facts), amountPaid(facts, { 'index-before-2013': 'from-grant' })]
        if ('notCovered' in paid || 'notCovered' in full) throw new RangeError('refused')
        const most = Number(full[0]?.lei)
        expect(paid.every(({ lei }) => Number(lei) <= most)).toBe(true)
      }),
    )
  })
})
