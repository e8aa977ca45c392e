import { describe, expect, test } from 'vitest'
import {
  applicableLaw,
  type CivilDate,
  lawInForce,
  NotCoveredError,
  type Scheme,
} from '../../../src/index.js'
import { PERIODS } from '../../../src/law/periods.js'

const opening = (applicationRegisteredOn: CivilDate, scheme: Scheme = 'public', militaryOrPolice?: boolean) =>
  applicableLaw({
    scheme,
    applicationRegisteredOn,
    ...(militaryOrPolice === undefined ? {} : { militaryOrPolice }),
  })

const refusal = (ask: () => unknown): unknown => {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof NotCoveredError)) throw error
    return [error.what, error.knownFrom, error.knownUntil]
  }
}

describe('a right is opened and calculated by the law in force when the application is registered', () => {
  test.each([
    ['2011-01-01', 'law-263-2010'],
    ['2013-03-14', 'law-263-2010'],
    ['2013-03-15', 'law-263-2010-amended-2013'],
    ['2024-08-31', 'law-263-2010-amended-2013'],
    ['2024-09-01', 'law-360-2023'],
  ] as const)('registered on %s: %s', (on, law) => {
    expect(opening(on).value).toBe(law)
  })

  test('the steps cite what put the law in force, art. 152 for an earlier application, and Law 37/2013 as derived', () => {
    expect(opening('2024-08-31').steps[0]?.citation).toEqual({ act: 'law-37-2013', provision: 'art. I' })
    expect(opening('2024-08-31').confidence).toBe('derived')
    expect(opening('2024-09-01').steps[0]?.citation).toEqual({ act: 'law-360-2023', provision: 'art. 167' })
    expect(opening('2024-08-31').steps[1]?.citation).toEqual({ act: 'law-360-2023', provision: 'art. 152' })
    expect(opening('2024-09-01').confidence).toBe('confirmed')
  })

  test('before 2011 Law 19/2000 applied, which is not here', () => {
    expect(refusal(() => opening('2010-12-31'))).toEqual(['law-in-force', '2011-01-01', undefined])
  })

  test('soldiers and police opened rights in the public scheme to the end of 2015; then Law 223/2015 is their own', () => {
    expect(opening('2015-12-31', 'public', true).value).toBe('law-263-2010-amended-2013')
    expect(refusal(() => opening('2016-01-01', 'public', true))).toEqual([
      'law-223-2015',
      '2011-01-01',
      '2015-12-31',
    ])
    expect(opening('2016-01-01', 'public', false).value).toBe('law-263-2010-amended-2013')
  })

  test('a soldier of 2010 meets Law 19/2000 first, not Law 223/2015', () => {
    expect(refusal(() => opening('2010-12-31', 'public', true))).toEqual([
      'law-in-force',
      '2011-01-01',
      undefined,
    ])
  })

  test('the notaries have their own system since Law 39/2020, under every later public law', () => {
    expect(opening('2020-04-06', 'notaries').value).toBe('notaries')
    expect(opening('2025-01-01', 'notaries').value).toBe('notaries')
    expect(refusal(() => opening('2020-04-05', 'notaries'))).toEqual([
      'law-in-force',
      '2020-04-06',
      undefined,
    ])
  })
})

describe('a pension in payment follows the law of the moment', () => {
  test('on 2024-09-01 every public pension became one of Law 360/2023, art. 144(1)', () => {
    expect(lawInForce({ on: '2024-08-31' }).value).toBe('law-263-2010-amended-2013')
    const finding = lawInForce({ on: '2024-09-01', rightOpenedOn: '2018-03-01' })
    expect(finding.value).toBe('law-360-2023')
    expect(finding.steps[1]?.citation).toEqual({ act: 'law-360-2023', provision: 'art. 144(1)' })
  })

  test('the law in force now has no last day', () => {
    expect(lawInForce({ on: '2199-12-31' }).value).toBe(PERIODS.at(-1)?.law)
  })
})
