import { describe, expect, test } from 'vitest'
import {
  type CivilMonth,
  type DecimalString,
  explain,
  netPension,
  NotCoveredError,
} from '../../../src/index.js'

/** Health contribution, income tax and what is paid out. */
const heldFrom = (month: CivilMonth, grossLei: DecimalString): string => {
  const { healthContribution, incomeTax, net } = netPension({ month, grossLei }).value
  return [healthContribution, incomeTax, net].map(lei => lei.replace('.00', '')).join(' ')
}

const refusalOf = (ask: () => unknown): unknown => {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof NotCoveredError)) throw error
    const { what, on, knownFrom, knownUntil } = error
    return { what, on, knownFrom, knownUntil }
  }
}

describe('what is paid out of a pension since August 2025', () => {
  // 3,800 to 15,000 as published in 2025; the others by hand from Law 141/2025 art. II.
  test.each([
    ['2652', '0 0 2652'],
    ['3000', '0 0 3000'],
    ['3005', '0 0 3005'], // 10% of 5 is 0.50 twice: fifty bani are dropped
    ['3006', '1 0 3005'], // 0.60 is a leu; 10% of 6 - 1 is 0.50
    ['3367', '37 33 3297'],
    ['3747', '75 67 3605'],
    ['3800', '80 72 3648'],
    ['4000', '100 90 3810'],
    ['4467', '147 132 4188'],
    ['6300', '330 297 5673'],
    ['15000', '1200 1080 12720'],
  ] as const)('of %s lei: health, tax, net %s', (gross, held) => {
    expect(heldFrom('2025-08', gross)).toBe(held)
    expect(heldFrom('2027-12', gross)).toBe(held)
  })

  test('the tax is reckoned after the contribution: 10% of 1,000 - 100, not of 1,000', () => {
    expect(netPension({ month: '2026-01', grossLei: '4000' }).value.incomeTax).toBe('90.00')
  })
})

describe('before', () => {
  test.each([
    ['2025-07', '3367', '0 37 3330'],
    ['2024-08', '3367', '0 137 3230'],
    ['2017-06', '2500', '0 80 2420'],
    ['2016-06', '1500', '35 66 1399'],
    ['2013-06', '1500', '42 73 1385'],
    ['2022-05', '5000', '0 300 4700'],
  ] as const)('in %s of %s lei: health, tax, net %s', (month, gross, held) => {
    expect(heldFrom(month, gross)).toBe(held)
  })
})

describe('a contribution that was held and given back', () => {
  const givenBackOf = (month: CivilMonth, grossLei: DecimalString): unknown =>
    netPension({ month, grossLei }).steps.find(({ rule }) => rule === 'net-pension.held-and-given-back')
      ?.result

  test.each([
    ['2011-01', '741', { from: '2012-06', to: '2013-09' }],
    ['2012-04', '1500', { from: '2012-06', to: '2013-09' }],
    ['2022-01', '4001', { from: '2023-03', to: '2024-02' }],
    ['2022-12', '5000', { from: '2023-03', to: '2024-02' }],
  ] as const)('of %s, from a pension of %s lei, is said', (month, gross, result) => {
    expect(givenBackOf(month, gross)).toEqual(result)
  })

  test.each([
    ['2012-05', '1500'],
    ['2012-04', '740'],
    ['2021-12', '5000'],
    ['2022-05', '4000'],
    ['2023-01', '5000'],
  ] as const)('is not said of %s for %s lei: nothing more than what is due was held', (month, gross) => {
    expect(givenBackOf(month, gross)).toBeUndefined()
  })

  test('changes nothing of what is due, and the letter says that what was held then is not it', () => {
    const finding = netPension({ month: '2022-05', grossLei: '5000' })
    expect(finding.value).toEqual(netPension({ month: '2021-05', grossLei: '5000' }).value)
    expect(explain(finding, { language: 'en' }).join('\n')).toContain(
      'the sum paid out then is not the one that is due',
    )
  })
})

describe('a handicap certificate', () => {
  const of4000 = { month: '2026-06', grossLei: '4000' } as const

  test.each(['grave', 'accentuated'] as const)(
    'of a %s handicap frees from the tax, not from the health contribution',
    handicapCertificate => {
      const { value, steps } = netPension({ ...of4000, handicapCertificate })
      expect(value).toMatchObject({ healthContribution: '100.00', incomeTax: '0.00', net: '3900.00' })
      expect(steps.map(({ citation }) => citation)).toContainEqual({
        act: 'fiscal-code',
        provision: 'art. 60 pt 1 c)',
      })
    },
  )

  test('of a medium handicap frees from nothing', () => {
    expect(netPension({ ...of4000, handicapCertificate: 'medium' }).value).toEqual(netPension(of4000).value)
  })

  test('frees from the first month of the Fiscal Code of 2016; of the one before nothing is told', () => {
    const inMonth = (month: CivilMonth): unknown =>
      refusalOf(() => netPension({ month, grossLei: '1500', handicapCertificate: 'grave' }).value.incomeTax)
    expect(inMonth('2016-01')).toBe('0.00')
    expect(inMonth('2015-12')).toEqual({
      what: 'handicap-tax-exemption',
      on: '2015-12-01',
      knownFrom: '2016-01-01',
    })
  })

  test('is not looked at where nothing would be taxed', () => {
    const facts = { month: '2013-06', grossLei: '1000', handicapCertificate: 'grave' } as const
    expect(netPension(facts).value.incomeTax).toBe('0.00')
  })
})

describe('what is not known', () => {
  const outside = (month: CivilMonth): unknown => refusalOf(() => netPension({ month, grossLei: '4000' }))

  test('is refused by name: a month before the table and one after it', () => {
    const known = { what: 'net-pension', knownFrom: '2011-01-01', knownUntil: '2027-12-31' }
    expect(outside('2010-12')).toEqual({ ...known, on: '2010-12-01' })
    expect(outside('2028-01')).toEqual({ ...known, on: '2028-01-01' })
  })

  test('whether the contribution is rounded is open, where it is no whole number of lei', () => {
    const { openQuestions, confidence } = netPension({ month: '2025-12', grossLei: '4467' })
    // To the ban: 146.70, and 10% of 1,320.30 is 132.03.
    const value = {
      gross: '4467.00',
      healthContribution: '146.70',
      incomeTax: '132.00',
      net: '4188.30',
    }
    expect(openQuestions).toEqual([
      { id: 'health-rounding', reading: 'as-tax', moves: 'lei', others: [{ reading: 'bani', value }] },
    ])
    expect(confidence).toBe('uncertain')
    expect(netPension({ month: '2025-12', grossLei: '4000' }).openQuestions).toEqual([])
  })

  test('read to the ban, three decimals go to the nearest: 5.5% of 761 lei is 41.855', () => {
    const readings = { 'health-rounding': 'bani' } as const
    // 16% of 501 - 41.855 is 73.4632.
    expect(netPension({ month: '2014-03', grossLei: '1501' }, { readings }).value).toEqual({
      gross: '1501.00',
      healthContribution: '41.86',
      incomeTax: '73.00',
      net: '1386.14',
    })
  })

  test('beside other pensions it is open for whom the free part counts; once for the person, nothing is told', () => {
    const facts = { month: '2026-06', grossLei: '4000', otherPensionsLei: '2000' } as const
    const { value, openQuestions } = netPension(facts)
    expect(value.net).toBe('3810.00')
    expect(openQuestions).toEqual([
      {
        id: 'net-several-pensions',
        reading: 'per-payer',
        moves: 'right',
        others: [
          {
            reading: 'per-person',
            value: { status: 'not-covered', what: 'net-of-several-pensions', on: '2026-06-01' },
          },
        ],
      },
    ])
    const readings = { 'net-several-pensions': 'per-person' } as const
    expect(refusalOf(() => netPension(facts, { readings }))).toMatchObject({
      what: 'net-of-several-pensions',
    })
  })

  test.each([
    ['there is no other', { grossLei: '4000', otherPensionsLei: '0' }],
    ['all together are within the free part', { grossLei: '1000', otherPensionsLei: '2000' }],
    [
      'nothing is owed anyway',
      { month: '2025-07', grossLei: '4000', otherPensionsLei: '2000', handicapCertificate: 'grave' },
    ],
  ] as const)('and is not open where %s', (_where, facts) => {
    expect(netPension({ month: '2026-06', ...facts }).openQuestions).toEqual([])
  })
})
