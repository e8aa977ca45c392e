import { describe, expect, test } from 'vitest'
import {
  conversion,
  type ConversionFacts,
  type DecimalInput,
  type LawId,
  type Stage,
} from '../../../src/index.js'
import { PUBLIC_LAWS } from '../../across/laws.js'
import { wrongly } from '../../schema/faults.js'
import { stage } from '../../across/stages.js'

type Facts = ConversionFacts<Partial<Stage>, DecimalInput>

/** A man of March 1960: 65 on 2025-03-10 under every law; the minimum is 15 years, for notaries 10. */
const MAN: Facts = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1960-03-10',
  degree: 'I',
  contributoryStage: stage(20),
  invalidityLei: 1000,
  oldAgeLei: 1200,
}
const MINIMUM: readonly (readonly [LawId, number])[] = [
  ...PUBLIC_LAWS.map(law => [law, 15] as const),
  ['notaries', 10],
]

describe.each(MINIMUM)('at the standard age under %s', (law, years) => {
  const facts: Facts = { ...MAN, law, contributoryStage: stage(years) }

  test('with the minimum stage the pension becomes an old-age pension', () => {
    expect(conversion(facts).value).toEqual({
      outcome: 'becomes-old-age',
      on: '2025-03-10',
      lei: '1200.00',
      companionAllowanceKept: true,
    })
  })

  test('a day short of it there is no old-age pension, and the amount is that of invalidity', () => {
    const short = conversion({ ...facts, contributoryStage: stage(years - 1, 11, 29) }).value
    expect(short).toEqual({
      outcome: law === 'notaries' ? 'old-age-category-same-amount' : 'continues-as-invalidity',
      on: '2025-03-10',
      lei: '1000.00',
      companionAllowanceKept: true,
    })
  })

  test('the larger amount is paid, whichever it is, and equal ones are no question', () => {
    expect(conversion({ ...facts, invalidityLei: '1200.01' }).value.lei).toBe('1200.01')
    expect(conversion({ ...facts, invalidityLei: 1200 }).value.lei).toBe('1200.00')
  })

  test('an old-age amount that is not known leaves the amount out: nothing is guessed', () => {
    const { oldAgeLei: _, ...unknown } = facts
    expect(conversion(unknown).value).not.toHaveProperty('lei')
  })

  test('the companion allowance stays for degree I, and was never there for the others', () => {
    expect(conversion({ ...facts, degree: 'II' }).value.companionAllowanceKept).toBe(false)
  })

  test('a reduced age comes first, and one after the standard age decides nothing', () => {
    expect(conversion({ ...facts, reducedAgeReachedOn: '2022-03-10' }).value.on).toBe('2022-03-10')
    expect(conversion({ ...facts, reducedAgeReachedOn: '2026-03-10' }).value.on).toBe('2025-03-10')
  })
})

describe('the conditions of the old-age pension', () => {
  test('are those of the annex, for a woman by her birth month', () => {
    // Law 360/2023, May 1966: 62 years and 11 months.
    const woman: Facts = { ...MAN, law: 'law-360-2023', sex: 'female', birthDate: '1966-05-10' }
    expect(conversion(woman).value.on).toBe('2029-04-10')
  })

  test('for older men ask a minimum below fifteen years', () => {
    // Law 263/2010, born January 1947: 64 years, minimum 13.
    const older: Facts = { ...MAN, birthDate: '1947-01-20', contributoryStage: stage(13) }
    expect(conversion(older).value).toMatchObject({ outcome: 'becomes-old-age', on: '2011-01-20' })
  })

  test('for who is born on 29 February are met on 28 February of another year', () => {
    expect(conversion({ ...MAN, birthDate: '1960-02-29' }).value.on).toBe('2025-02-28')
  })

  test('before the first row of the annex are not known', () => {
    expect(() => conversion({ ...MAN, birthDate: '1940-01-01' })).toThrow(
      expect.objectContaining({ code: 'not-covered', what: 'annex-5' }),
    )
  })

  test('a reduced age comes after the birth', () => {
    expect(wrongly(conversion)({ ...MAN, reducedAgeReachedOn: '1960-03-10' })).toEqual([
      'reducedAgeReachedOn: not-after-birth',
    ])
  })
})
