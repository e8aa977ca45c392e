import { describe, expect, test } from 'vitest'
import { cessation, type CivilDate, suspension, type SuspensionCause } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263, PUBLIC_LAWS } from '../../across/laws.js'

const rolling = { readings: { 'twelve-months-roll': 'yes' } } as const

describe.each(PUBLIC_LAWS)('twelve months from the cause end the payment (%s)', law => {
  const facts = { law, imputable: true } as const

  test.each(['missed-review', 'missed-convocation', 'programme-not-followed'] as const)(
    '%s on 2026-02-10: suspended from 2026-03-01, ended from 2027-03-01',
    cause => {
      const { value } = suspension({ ...facts, cause, on: '2026-02-10' })
      expect(value).toEqual({ suspended: true, from: '2026-03-01', endsPaymentFrom: '2027-03-01' })
      expect(cessation({ law, cause, on: '2026-02-10' }).value).toBe('2027-03-01')
    },
  )

  // Art. 100(1) e) of Law 360/2023; art. 80 and 113 of Law 263/2010 name only an absence.
  test('a refused examination suspends and ends it under Law 360/2023 alone', () => {
    const { value } = suspension({ ...facts, cause: 'examination-refused', on: '2026-02-10' })
    expect(value).toEqual(
      law === 'law-360-2023'
        ? { suspended: true, from: '2026-03-01', endsPaymentFrom: '2027-03-01' }
        : { suspended: false },
    )
  })

  test.each<[CivilDate, CivilDate]>([
    ['2024-02-29', '2025-03-01'],
    ['2023-02-28', '2024-03-01'],
    ['2024-01-31', '2025-02-01'],
    ['2024-12-31', '2026-01-01'],
  ])('from %s they end in the month before %s', (on, ends) => {
    expect(suspension({ ...facts, cause: 'missed-review', on }).value.endsPaymentFrom).toBe(ends)
  })
})

describe.each(VERSIONS_OF_LAW_263)('the absence and its communication are two days (%s)', law => {
  test.each<[SuspensionCause, CivilDate, CivilDate, CivilDate, CivilDate]>([
    ['missed-convocation', '2023-05-30', '2023-07-04', '2023-08-01', '2024-06-01'],
    ['programme-not-followed', '2023-05-30', '2023-07-04', '2023-08-01', '2024-06-01'],
    ['missed-convocation', '2022-12-31', '2023-01-01', '2023-02-01', '2024-01-01'],
  ])(
    '%s of %s told on %s: suspended from %s, ended from %s, twelve months after the absence',
    (cause, causeArisenOn, on, from, endsPaymentFrom) => {
      const { value } = suspension({ law, imputable: true, cause, on, causeArisenOn })
      expect(value).toEqual({ suspended: true, from, endsPaymentFrom })
    },
  )
})

describe('whether the twelve months move from a day without work is an open question', () => {
  const missed = (on: CivilDate) =>
    ({ law: 'law-360-2023', imputable: true, cause: 'missed-review', on }) as const

  // 31 May 2025 is a Saturday, 1 June a holiday and a Sunday; 28 February 2026 a Saturday; 31 August 2025 a Sunday.
  test.each<[CivilDate, CivilDate, CivilDate]>([
    ['2024-05-31', '2025-06-01', '2025-07-01'],
    ['2025-02-28', '2026-03-01', '2026-04-01'],
    ['2024-08-31', '2025-09-01', '2025-10-01'],
  ])('it matters at the end of a month: from %s to %s, or to %s', (on, ends, moved) => {
    const finding = suspension(missed(on))
    expect(finding.value.endsPaymentFrom).toBe(ends)
    expect(suspension(missed(on), rolling).value.endsPaymentFrom).toBe(moved)
    expect(finding.openQuestions.map(({ id }) => id)).toEqual(['twelve-months-roll'])
    expect(cessation({ law: 'law-360-2023', cause: 'missed-review', on }, rolling).value).toBe(moved)
  })

  // 15 February 2026 is a Sunday; the move stays in February. 10 February 2027 is a Wednesday.
  test.each<[CivilDate, CivilDate]>([
    ['2025-02-15', '2026-03-01'],
    ['2026-02-10', '2027-03-01'],
  ])('and not inside it: from %s to %s under both', (on, ends) => {
    const finding = suspension(missed(on))
    expect(finding.value.endsPaymentFrom).toBe(ends)
    expect(suspension(missed(on), rolling).value.endsPaymentFrom).toBe(ends)
    expect(finding.openQuestions).toEqual([])
  })

  test('the suspension itself moves under neither', () => {
    expect(suspension(missed('2026-01-31'), rolling).value.from).toBe('2026-02-01')
  })

  // 15 February 2026 is a Sunday: moved to Monday the 16th, the pension ends from 1 March all the same.
  test('and the step names a reading only where it matters', () => {
    const factsOf = (on: CivilDate): unknown =>
      cessation({ law: 'law-360-2023', cause: 'missed-review', on }).steps.find(
        ({ rule }) => rule === 'suspension.twelve-months',
      )?.facts
    expect(factsOf('2025-02-15')).toEqual({ cause: 'missed-review', on: '2025-02-15' })
    expect(factsOf('2025-02-28')).toMatchObject({ reading: 'no' })
  })

  test('of which nothing is known before 2001, whose holidays are not', () => {
    expect(() => cessation({ law: 'law-263-2010', cause: 'missed-review', on: '1999-05-10' })).toThrow(
      expect.objectContaining({ what: 'public-holidays', knownFrom: '2001-01-01' }) as Error,
    )
  })
})
