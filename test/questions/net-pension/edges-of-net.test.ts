import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Dossier,
  netPension,
  type NetPensionFacts,
} from '../../../src/index.js'
import { man } from '../payment/lives.js'

describe('the article of the health contribution', () => {
  // The Fiscal Code of 2003 to the end of 2015, that of 2015 from 2016; art. 160 of it to January 2017.
  test.each<[CivilMonth, string]>([
    ['2015-12', 'fiscal-code-2003 art. 296^3'],
    ['2016-01', 'fiscal-code art. 160'],
    ['2017-01', 'fiscal-code art. 160'],
    ['2025-08', 'fiscal-code art. 153-155'],
  ])('in %s is %s', (month, article) => {
    const { steps } = netPension({ month, grossLei: '4000' })
    const found = steps.find(({ rule }) => rule === 'net-pension.health-contribution')?.citation
    expect(`${found?.act ?? ''} ${found?.provision ?? ''}`).toBe(article)
  })
})

test('a certificate of before 2016 is not in question where the tax comes to nothing', () => {
  // (1,018 - 740) x 5.5% = 15.29; (1,018 - 1,000 - 15.29) x 16% = 0.43, which is dropped; of 1,022 lei it is 1.04.
  const of = (grossLei: number) => netPension({ month: '2015-07', grossLei, handicapCertificate: 'grave' })
  expect(of(1018).value).toMatchObject({ incomeTax: '0.00', net: '1003.00' })
  expect(() => of(1022)).toThrow('handicap-tax-exemption')
})

describe('a handicap certificate that frees from nothing', () => {
  test('needs no law to have been read: a medium one of 2013 pays 16% of 1,500 - 1,000 - 42, so 73 lei', () => {
    const facts = { month: '2013-06', grossLei: '1500', handicapCertificate: 'medium' } as const
    expect(netPension(facts).value).toMatchObject({ incomeTax: '73.00', net: '1385.00' })
  })
})

describe('beside other pensions, together above one free part and below the other', () => {
  const isOpen = (facts: NetPensionFacts): boolean =>
    netPension(facts).openQuestions.some(({ id }) => id === 'net-several-pensions')

  // In 2014 health is owed above 740 lei, tax above 1,000; in 2019 no health, and tax above 2,000.
  test.each<[NetPensionFacts, boolean]>([
    [{ month: '2014-06', grossLei: '400', otherPensionsLei: '340' }, false],
    [{ month: '2014-06', grossLei: '400', otherPensionsLei: '341' }, true],
    [{ month: '2019-06', grossLei: '1500', otherPensionsLei: '500' }, false],
    [{ month: '2019-06', grossLei: '1500', otherPensionsLei: '501' }, true],
    [{ month: '2019-06', grossLei: '1500', otherPensionsLei: '501', handicapCertificate: 'grave' }, false],
  ])('%j leaves it open: %s', (facts, open) => {
    expect(isOpen(facts)).toBe(open)
  })
})

describe('what a judgment gives back', () => {
  const netIn = (month: CivilMonth, id: 'judgment' | 'ruling'): unknown => {
    const dossier: Dossier = {
      ...man,
      payment: { month },
      events: [
        { id: 'review-decision', on: '2026-02-03', degree: 'III' },
        { id, on: '2026-06-10', degree: 'I', effectiveFrom: '2026-03-01', replaces: '2026-02-03' },
      ],
    }
    const { net } = assess(dossier)
    return net.value !== undefined ? net.value.net : net.status === 'not-covered' ? net.what : net.status
  }

  test('is paid later, from the month of its effect to that before it was given', () => {
    const months: readonly CivilMonth[] = ['2026-02', '2026-03', '2026-05', '2026-06']
    // Degree I: 180 x 0.25 / 12 = 3.75; 22.5 + 3.75 = 26.25; x 81 = 2,126.25.
    expect(months.map(month => netIn(month, 'judgment'))).toEqual([
      '2066.00',
      'net-of-arrears',
      'net-of-arrears',
      '2127.00',
    ])
  })

  // Law 263/2010 art. 71(6), Law 360/2023 art. 64(7): a ruling counts from its own day, and changes no month before.
  test('is nothing of a ruling: what was paid in degree III until then was paid month by month', () => {
    // 180 x 0.10 / 12 = 1.5; 24 x 81 = 1,944.
    expect(netIn('2026-04', 'ruling')).toBe('1944.00')
    expect(netIn('2026-07', 'ruling')).toBe('2127.00')
  })
})
