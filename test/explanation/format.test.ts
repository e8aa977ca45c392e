import { describe, expect, test } from 'vitest'
import { format, type FormatKind, type Language, wordFor, wordsOf } from '../../src/index.js'
import { faultsOf } from '../schema/faults.js'

describe('a value as each language writes it', () => {
  const WRITTEN: readonly (readonly [FormatKind, unknown, ro: string, en: string, hu: string])[] = [
    ['lei', '1534.00', '1.534 lei', '1,534 lei', '1534 lej'],
    ['lei', '2162.50', '2.162,50 lei', '2,162.50 lei', '2162,50 lej'],
    ['lei', 12345, '12.345 lei', '12,345 lei', '12 345 lej'],
    ['decimal', '18.92900', '18,92900', '18.92900', '18,92900'],
    ['day', '2026-05-10', '10 mai 2026', '10 May 2026', '2026. május 10.'],
    ['month', '2026-05', 'mai 2026', 'May 2026', '2026. május'],
    ['stage', { years: 14, months: 8 }, '14 ani 8 luni', '14 years 8 months', '14 év 8 hónap'],
    ['stage', {}, '0 zile', '0 days', '0 nap'],
    [
      'citation',
      { act: 'law-263-2010', provision: 'art. 76(2)' },
      'art. 76 alin. (2) din Legea nr. 263/2010',
      'art. 76(2) of Law 263/2010',
      '263/2010-es törvény, 76. szakasz (2) bekezdés',
    ],
  ]

  test.each(WRITTEN)('%s %j', (kind, value, ro, en, hu) => {
    const written = (language: Language) => format(kind, value as never, { language })
    // A space of thousands may be one that does not break.
    expect([written('ro'), written('en'), written('hu').replace(/\u00a0/g, ' ')]).toEqual([ro, en, hu])
  })
})

describe('what cannot be written or named is a fault', () => {
  const TOLD = { language: 'ro' } as const

  test('of a value that is not of the kind', () => {
    expect(faultsOf(() => format('day', '2026-02-30' as never, TOLD))).toEqual(['value: not-a-date'])
    expect(faultsOf(() => format('lei', '1.534' as never, { language: 'de' } as never))).toEqual([
      'options.language: not-allowed',
    ])
    expect(faultsOf(() => format('stage', { years: -1 }, TOLD))).toEqual(['value.years: out-of-range'])
    expect(faultsOf(() => format('citation', { act: 'x', provision: '' } as never, TOLD))).toEqual([
      'value.act: not-allowed',
      'value.provision: missing',
    ])
    expect(faultsOf(() => format('toString' as never, '1' as never, TOLD))).toEqual(['kind: not-allowed'])
  })

  test('of an id of another vocabulary, or of none', () => {
    expect(faultsOf(() => wordFor('sex', 'I' as never, TOLD))).toEqual(['id: not-allowed'])
    expect(faultsOf(() => wordFor('sex', 'toString' as never, TOLD))).toEqual(['id: not-allowed'])
    expect(faultsOf(() => wordFor('sex', ['female'] as never, TOLD))).toEqual(['id: not-allowed'])
    expect(faultsOf(() => wordFor('__proto__' as never, 'x' as never, undefined as never))).toEqual([
      'vocabulary: not-allowed',
      'options: missing',
    ])
    expect(faultsOf(() => wordsOf('sexes' as never, TOLD))).toEqual(['vocabulary: not-allowed'])
  })
})
