import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NetFacts, netInBothReadings, netPension } from './net-and-old-rights.js'

// Numbers are those of the worked examples, or of rows of the table reckoned by hand where the comment says how.

/** Health, tax and net of a line as the examples print them. */
const net = (facts: NetFacts, readings = {}): string => {
  const told = netPension(facts, readings)
  if ('notCovered' in told) return told.notCovered
  return [told.healthContribution, told.incomeTax, told.netLei].join(' ').replaceAll('.00', '')
}

const gross = fc.integer({ min: 0, max: 40_000 })
const month = fc
  .tuple(fc.integer({ min: 2011, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, ordinal]) => `${String(year)}-${String(ordinal).padStart(2, '0')}`)
const handicapCertificate = fc.constantFrom('grave' as const, 'accentuated' as const)

/** A sum in thousandths of a leu. */
const mills = (lei: string): number => Math.round(Number(lei) * 1000)

const netMills = (facts: NetFacts, readings = {}): number => {
  const told = netPension(facts, readings)
  if ('notCovered' in told) throw new RangeError(told.notCovered)
  return mills(told.netLei)
}

describe('the net pension of a month', () => {
  it.each([
    [2652, '0 0 2652'],
    [3005, '0 0 3005'],
    [3006, '1 0 3005'],
    [3367, '37 33 3297'],
    [3747, '75 67 3605'],
    [3800, '80 72 3648'],
    [4000, '100 90 3810'],
    [4467, '147 132 4188'],
    [6300, '330 297 5673'],
    [15000, '1200 1080 12720'],
  ])('29: of %i lei since August 2025, ten percent twice above 3,000', (grossLei, told) => {
    expect(net({ grossLei, month: '2025-08' })).toBe(told)
    expect(net({ grossLei, month: '2027-12' })).toBe(told)
  })

  it('29: a grave or accentuated handicap pays the health contribution and no tax', () => {
    expect(net({ grossLei: 4000, month: '2025-08', handicapCertificate: 'grave' })).toBe('100 0 3900')
    expect(net({ grossLei: 4000, month: '2025-08', handicapCertificate: 'accentuated' })).toBe('100 0 3900')
    expect(net({ grossLei: 4000, month: '2025-08', handicapCertificate: 'medium' })).toBe('100 90 3810')
  })

  it.each([
    [3367, '2025-07', '0 37 3330'],
    [3367, '2024-08', '0 137 3230'],
    [2500, '2017-06', '0 80 2420'],
    [1500, '2016-06', '35 66 1399'],
    [1500, '2013-06', '42 73 1385'],
    [5000, '2022-05', '0 300 4700'],
  ])('30: of %i lei in %s', (grossLei, paidIn, told) => {
    expect(net({ grossLei, month: paidIn })).toBe(told)
  })

  it.each([
    // 5.5% of 760 is 41.80; 16% of 1,500 - 1,000 - 42 is 73.28; then 5.5% of 628 and 16% of 415; of 582: 32.01 and 58.88.
    [1500, '2015-12', '42 73 1385'],
    [1500, '2016-01', '35 66 1399'],
    [1500, '2016-12', '35 66 1399'],
    [1500, '2017-01', '32 59 1409'],
    [2500, '2017-02', '0 80 2420'],
    [2500, '2017-12', '0 80 2420'],
    [2500, '2018-01', '0 50 2450'],
    [3367, '2024-09', '0 137 3230'],
    [3367, '2024-10', '0 37 3330'],
  ])('of %i lei changes in the very month of its row: %s', (grossLei, paidIn, told) => {
    expect(net({ grossLei, month: paidIn })).toBe(told)
  })

  it.each([
    // Nine lei above the limit are 49.5 bani of health contribution, ten are 55.
    ['2013-06', 749, '0 0 749', 750, '1 0 749'],
    ['2016-06', 881, '0 0 881', 882, '1 0 881'],
    ['2017-01', 927, '0 0 927', 928, '1 0 927'],
    // Three lei above the limit, the health contribution taken off, are 48 bani of tax at 16%, four are 64.
    ['2013-06', 1018, '15 0 1003', 1019, '15 1 1003'],
    ['2016-06', 1064, '11 0 1053', 1065, '11 1 1053'],
    ['2017-01', 1114, '11 0 1103', 1115, '11 1 1103'],
    ['2017-06', 2003, '0 0 2003', 2004, '0 1 2003'],
    // Five lei are 50 bani at 10%, six are 60.
    ['2018-06', 2005, '0 0 2005', 2006, '0 1 2005'],
    ['2024-10', 3005, '0 0 3005', 3006, '0 1 3005'],
  ])('begins above the limit of its row: %s, %i lei', (paidIn, grossLei, told, aLeuMore, toldOfMore) => {
    expect(net({ grossLei, month: paidIn })).toBe(told)
    expect(net({ grossLei: aLeuMore, month: paidIn })).toBe(toldOfMore)
  })

  it('drops fifty bani of the tax and counts fifty-one as a leu', () => {
    expect(net({ grossLei: '3005.00', month: '2025-07' })).toBe('0 0 3005')
    expect(net({ grossLei: '3005.10', month: '2025-07' })).toBe('0 1 3004.10')
  })

  it('gives back what was held on the whole pension to April 2012', () => {
    expect(net({ grossLei: 800, month: '2011-01' })).toBe('3 0 797')
    expect(net({ grossLei: 740, month: '2012-04' })).toBe('0 0 740')
  })

  it.each(['2010-12', '2028-01'])('is refused in %s', paidIn => {
    expect(netPension({ grossLei: 1000, month: paidIn })).toEqual({ notCovered: 'net-parameters' })
  })

  it('health-rounding: the other reading keeps the bani of the health contribution', () => {
    // 146.70; the tax 10% of 1,320.30 is 132.03; 4,467 - 146.70 - 132.
    expect(net({ grossLei: 4467, month: '2025-08' }, { 'health-rounding': 'bani' })).toBe(
      '146.70 132 4188.30',
    )
    expect(netInBothReadings({ grossLei: 4467, month: '2025-08' })).toMatchObject({ differ: true })
    expect(netInBothReadings({ grossLei: 4000, month: '2025-08' })).toMatchObject({ differ: false })
    expect(netInBothReadings({ grossLei: 4467, month: '2025-07' })).toMatchObject({ differ: false })
    expect(net({ grossLei: 741, month: '2013-06' }, { 'health-rounding': 'bani' })).toBe('0.055 0 740.945')
  })

  it('health-rounding: with the bani kept a leu more gross can be ten bani less net', () => {
    // Tax 10% of 4.50, dropped; then 10% of 5.40, a leu.
    const bani = { 'health-rounding': 'bani' }
    expect(net({ grossLei: 3005, month: '2025-08' }, bani)).toBe('0.50 0 3004.50')
    expect(net({ grossLei: 3006, month: '2025-08' }, bani)).toBe('0.60 1 3004.40')
  })
})

describe('whatever the pension and the month', () => {
  it('the net never exceeds the gross, and the three parts are the gross again', () => {
    fc.assert(
      fc.property(gross, month, fc.constantFrom('as-tax', 'bani'), (grossLei, paidIn, chosen) => {
        const told = netPension({ grossLei, month: paidIn }, { 'health-rounding': chosen })
        if ('notCovered' in told) throw new RangeError(told.notCovered)
        const [health, tax, left] = [told.healthContribution, told.incomeTax, told.netLei].map(mills)
        expect(health).toBeGreaterThanOrEqual(0)
        expect(tax).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(grossLei * 1000)
        expect(health + tax + left).toBe(grossLei * 1000)
      }),
    )
  })

  it('a leu more gross never gives less net', () => {
    fc.assert(
      fc.property(gross, month, (grossLei, paidIn) => {
        const more = netMills({ grossLei: grossLei + 1, month: paidIn })
        expect(more).toBeGreaterThanOrEqual(netMills({ grossLei, month: paidIn }))
        expect(more).toBeLessThanOrEqual(netMills({ grossLei, month: paidIn }) + 1000)
      }),
    )
  })

  it('a handicap certificate gives back the tax and leaves the health contribution as it was', () => {
    fc.assert(
      fc.property(gross, month, handicapCertificate, (grossLei, paidIn, certificate) => {
        const without = netPension({ grossLei, month: paidIn })
        const exempt = netPension({ grossLei, month: paidIn, handicapCertificate: certificate })
        if ('notCovered' in without || 'notCovered' in exempt) throw new RangeError('refused')
        expect(exempt.healthContribution).toBe(without.healthContribution)
        expect(mills(exempt.netLei)).toBe(mills(without.netLei) + mills(without.incomeTax))
      }),
    )
  })

  it('the two readings of health-rounding part by half a leu of health and a leu of tax at most', () => {
    fc.assert(
      fc.property(gross, month, (grossLei, paidIn) => {
        const facts = { grossLei, month: paidIn }
        const apart = Math.abs(netMills(facts) - netMills(facts, { 'health-rounding': 'bani' }))
        expect(apart).toBeLessThanOrEqual(1500)
      }),
    )
  })
})
