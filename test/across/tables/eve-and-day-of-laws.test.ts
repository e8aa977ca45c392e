import { describe, expect, test } from 'vitest'
import {
  applicableLaw,
  type CivilDate,
  lawInForce,
  NotCoveredError,
  standardRetirement,
} from '../../../src/index.js'
import {
  LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
  NOTARIES_SYSTEM_FROM,
  PERIODS,
} from '../../../src/law/periods.js'
import type { AnnexRow } from '../../../src/questions/retirement-age/annex-row.js'
import { ANNEX_5_OF_LAW_263, ANNEX_5_OF_LAW_360 } from '../../../src/questions/retirement-age/conditions.js'
import { daysLater } from '../arbitraries/dates.js'

const orRefusal = <T>(ask: () => { readonly value: T }): T | string => {
  try {
    return ask().value
  } catch (error) {
    if (error instanceof NotCoveredError) return `not covered: ${error.what}`
    throw error
  }
}

const opening = (applicationRegisteredOn: CivilDate, militaryOrPolice = false): string =>
  orRefusal(() => applicableLaw({ scheme: 'public', applicationRegisteredOn, militaryOrPolice }))

describe('the eve and the day on which a law begins', () => {
  test.each(PERIODS.map((period, index) => [period.from, period.law, PERIODS[index - 1]?.law] as const))(
    'on %s begins %s',
    (from, law, before) => {
      expect(opening(from)).toBe(law)
      expect(opening(daysLater(from, -1))).toBe(before ?? 'not covered: law-in-force')
      expect(lawInForce({ on: from }).value).toBe(law)
      expect(orRefusal(() => lawInForce({ on: daysLater(from, -1) }))).toBe(
        before ?? 'not covered: law-in-force',
      )
    },
  )

  test('the persons of art. 6(1) I c) leave the public scheme with 2015', () => {
    expect(LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME).toBe('2015-12-31')
    expect(opening(LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME, true)).toBe('law-263-2010-amended-2013')
    expect(opening('2016-01-01', true)).toBe('not covered: law-223-2015')
  })

  test('the notaries have a system of their own from 2020-04-06', () => {
    const notaries = (on: CivilDate): string =>
      orRefusal(() => applicableLaw({ scheme: 'notaries', applicationRegisteredOn: on }))
    expect(notaries(NOTARIES_SYSTEM_FROM)).toBe('notaries')
    expect(notaries('2020-04-05')).toBe('not covered: law-in-force')
  })
})

const rowsOf = (law: 'law-263-2010' | 'law-360-2023', sex: 'female' | 'male', rows: readonly AnnexRow[]) =>
  rows.map((row, index) => [law, sex, `${row[0]}-01` as CivilDate, row, rows[index - 1]] as const)

describe('the eve and the first day of every row of annex 5', () => {
  test.each([
    ...rowsOf('law-263-2010', 'female', ANNEX_5_OF_LAW_263.female),
    ...rowsOf('law-263-2010', 'male', ANNEX_5_OF_LAW_263.male),
    ...rowsOf('law-360-2023', 'female', ANNEX_5_OF_LAW_360.female),
    ...rowsOf('law-360-2023', 'male', ANNEX_5_OF_LAW_360.male),
  ])('%s, %s, born on %s', (law, sex, firstDay, row, before) => {
    const figures = (birthDate: CivilDate): unknown =>
      orRefusal(() => {
        const { age, completeStage, minimumStage } = standardRetirement({ law, sex, birthDate }).value
        const stages = [completeStage, minimumStage].flatMap(({ years, months }) => [years, months])
        return { value: [age.years, age.months, ...stages] }
      })
    expect(figures(firstDay)).toEqual(row.slice(2, 8))
    expect(figures(daysLater(firstDay, -1))).toEqual(before?.slice(2, 8) ?? 'not covered: annex-5')
  })
})
