import { describe, expect, test } from 'vitest'
import { type CivilDate, type LawId, suspension, type SuspensionCause } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263, VERSIONS_OF_LAW_360 } from '../../across/laws.js'
import { citedBy } from '../../across/comparison/outcome-of-dates.js'

/** The cause, the day whose month the law names, the month of suspension, the article. */
type Row = readonly [SuspensionCause, CivilDate, CivilDate, string]

const OF_LAW_263: readonly Row[] = [
  ['missed-review', '2023-05-15', '2023-06-01', 'art. 78(4)'],
  ['missed-convocation', '2023-07-04', '2023-08-01', 'art. 80(3)'],
  ['programme-not-followed', '2023-07-04', '2023-08-01', 'art. 81(2)'],
]

const OF_LAW_360: readonly Row[] = [
  ['missed-review', '2026-02-10', '2026-03-01', 'art. 68(7), art. 101(1) b)'],
  ['documents-not-presented', '2026-02-10', '2026-03-01', 'art. 68(7), art. 101(1) b)'],
  ['missed-convocation', '2026-02-10', '2026-03-01', 'art. 70(4), art. 101(4)'],
  ['examination-refused', '2026-02-10', '2026-03-01', 'art. 70(4), art. 101(4)'],
  ['programme-not-followed', '2026-02-10', '2026-03-01', 'art. 101(1) b)'],
  ['own-request', '2026-02-10', '2026-03-01', 'art. 101(5)'],
]

const OF_THE_NOTARIES: readonly Row[] = [
  ['decision-not-sent', '2024-04-30', '2024-05-01', 'sending of the new decision'],
]

const ALL: readonly (readonly [LawId, string, readonly Row[]])[] = [
  ...VERSIONS_OF_LAW_263.map(law => [law, 'law-263-2010', OF_LAW_263] as const),
  ...VERSIONS_OF_LAW_360.map(law => [law, 'law-360-2023', OF_LAW_360] as const),
  ['notaries', 'notaries-regulation', OF_THE_NOTARIES],
]

const CAUSES: readonly SuspensionCause[] = [
  ...OF_LAW_360.map(([cause]) => cause),
  ...OF_THE_NOTARIES.map(([cause]) => cause),
]

describe.each(ALL)('payment is suspended under %s', (law, act, rows) => {
  test.each(rows)('for %s on %s from %s, by %s', (cause, on, from, article) => {
    const finding = suspension({ law, imputable: true, cause, on })
    expect(finding.value).toMatchObject({ suspended: true, from })
    expect(citedBy(finding)).toContain(`${act} ${article}`)
  })

  const named = rows.map(([cause]) => cause)

  test.each(CAUSES.filter(cause => !named.includes(cause)))('not for %s, which it does not name', cause => {
    const facts = { law, cause, on: '2023-05-15' } as const
    expect(suspension({ ...facts, imputable: true }).value).toEqual({ suspended: false })
    expect(suspension({ ...facts, imputable: false }).value).toEqual({ suspended: false })
  })
})

describe('the month that follows is one of the calendar', () => {
  test.each<[CivilDate, CivilDate, string]>([
    ['2026-02-01', '2026-03-01', 'the first day of a month, and a Sunday'],
    ['2026-01-31', '2026-02-01', 'the last, before a Sunday'],
    ['2025-12-10', '2026-01-01', 'over the end of a year, to a holiday'],
    ['2026-04-30', '2026-05-01', 'to labour day'],
    ['2024-02-29', '2024-03-01', 'from a leap day'],
  ])('due on %s: from %s, never moved (%s)', (on, from) => {
    const facts = { law: 'law-360-2023', imputable: true, cause: 'missed-review', on } as const
    expect(suspension(facts).value.from).toBe(from)
  })
})
