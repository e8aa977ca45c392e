import { describe, expect, test } from 'vitest'
import { cessation, type CessationCause, type CivilDate } from '../../../src/index.js'
import { isVersionOf } from '../../../src/law/law-id.js'
import { PUBLIC_LAWS } from '../../across/laws.js'
import { citedBy, refusalOf } from '../../across/comparison/outcome-of-dates.js'

describe.each(PUBLIC_LAWS)('a pension ends under %s', law => {
  const article = isVersionOf(law, 'law-263-2010') ? 'law-263-2010 art. 113' : 'law-360-2023 art. 100'

  test.each<[CessationCause, CivilDate, CivilDate]>([
    ['death', '2026-02-10', '2026-03-01'],
    ['capacity-regained', '2026-02-10', '2026-03-01'],
    ['conditions-lost', '2026-02-10', '2026-03-01'],
    ['missed-review', '2026-02-10', '2027-03-01'],
    ['missed-convocation', '2026-02-10', '2027-03-01'],
    ['programme-not-followed', '2026-02-10', '2027-03-01'],
  ])('by %s on %s from %s', (cause, on, from) => {
    const finding = cessation({ law, cause, on })
    expect(finding.value).toBe(from)
    expect(citedBy(finding).at(-1)).toBe(article)
  })

  test.each<[CivilDate, CivilDate]>([
    ['2026-03-01', '2026-04-01'],
    ['2025-12-31', '2026-01-01'],
    ['2024-02-29', '2024-03-01'],
  ])('a death on %s ends it from %s, whatever day that is', (on, from) => {
    expect(cessation({ law, cause: 'death', on }).value).toBe(from)
  })

  test('the twelve months are derived; a death is confirmed where the article was read in the act', () => {
    expect(cessation({ law, cause: 'missed-review', on: '2026-02-10' }).confidence).toBe('derived')
    expect(cessation({ law, cause: 'death', on: '2026-02-10' }).confidence).toBe(
      isVersionOf(law, 'law-263-2010') ? 'derived' : 'confirmed',
    )
  })
})

describe("the notaries' pension", () => {
  test('ends where capacity is regained on the day after the sending deadline: two months after the review month', () => {
    const facts = { law: 'notaries', cause: 'capacity-regained', on: '2024-03-10' } as const
    expect(cessation(facts).value).toBe('2024-05-01')
  })

  test.each([
    'death',
    'conditions-lost',
    'missed-review',
    'missed-convocation',
    'programme-not-followed',
  ] as const)('is refused for %s, of which nothing is published', cause => {
    expect(refusalOf(() => cessation({ law: 'notaries', cause, on: '2024-03-10' }))).toEqual({
      what: 'cessation',
    })
  })
})
