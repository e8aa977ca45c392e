import { describe, expect, test } from 'vitest'
import { type CivilDate, reviewWindow, type ReviewWindowFacts, type Stage } from '../../../src/index.js'
import { isVersionOf } from '../../../src/law/law-id.js'
import { PUBLIC_LAWS } from '../../across/laws.js'
import { citedBy, faultsOf, refusalOf } from '../../across/comparison/outcome-of-dates.js'

// A man reaches the standard age at 65 under every law from 2015 on.
const man = (birthDate: CivilDate, decisionIssuedOn: CivilDate) =>
  ({ sex: 'male', birthDate, decisionIssuedOn }) as const
const under360 = (facts: Omit<ReviewWindowFacts<Partial<Stage>>, 'law'>) =>
  reviewWindow({ law: 'law-360-2023', ...facts }).value

describe('a review is set from one year to three years after the decision', () => {
  test.each(PUBLIC_LAWS)('decided on 2016-05-04: from 2017-05-04 to 2019-05-04 (%s)', law => {
    const finding = reviewWindow({ law, ...man('1976-05-20', '2016-05-04') })
    expect(finding.value).toEqual({ exempt: false, earliest: '2017-05-04', latest: '2019-05-04' })
    const article = isVersionOf(law, 'law-263-2010') ? 'law-263-2010 art. 78(1)' : 'law-360-2023 art. 68(1)'
    expect(citedBy(finding).at(-1)).toBe(article)
  })

  test('decided on 29 February: the corresponding day is the 28th', () => {
    const { value } = reviewWindow({ law: 'law-263-2010-amended-2013', ...man('1980-01-10', '2024-02-29') })
    expect(value).toEqual({ exempt: false, earliest: '2025-02-28', latest: '2027-02-28' })
  })

  test('neither end moves from a holiday: 1 May, and Sunday 1 May', () => {
    const { value } = reviewWindow({ law: 'law-263-2010-amended-2013', ...man('1980-01-10', '2019-05-01') })
    expect(value).toEqual({ exempt: false, earliest: '2020-05-01', latest: '2022-05-01' })
  })

  test.each<[CivilDate, boolean]>([
    ['2027-05-03', false],
    ['2027-05-04', true],
    ['2028-01-01', true],
    ['2029-05-04', true],
    ['2029-05-05', false],
  ])('decided on 2026-05-04 and due on %s: inside is %s', (reviewDueOn, dueInsideWindow) => {
    expect(under360({ ...man('1986-05-20', '2026-05-04'), reviewDueOn })).toMatchObject({ dueInsideWindow })
  })

  test('without a due day nothing is said of it', () => {
    expect(under360(man('1986-05-20', '2026-05-04'))).not.toHaveProperty('dueInsideWindow')
  })

  test('a review due before the decision is a fault', () => {
    const facts = { ...man('1986-05-20', '2026-05-04'), reviewDueOn: '2026-05-03' } as const
    expect(faultsOf(() => under360(facts))).toEqual(['reviewDueOn: before-earlier-event'])
  })
})

describe('and at most to the day before the standard age', () => {
  test.each<[CivilDate, CivilDate, string]>([
    ['1963-05-20', '2028-05-19', '65 on 2028-05-20'],
    ['1964-05-05', '2029-05-04', '65 on the day after the third year'],
    ['1964-05-04', '2029-05-03', '65 on the day the third year is over'],
    ['1962-05-05', '2027-05-04', '65 on the day after the first year: one day is left'],
  ])('born on %s and decided on 2026-05-04: to %s (%s)', (birthDate, latest) => {
    expect(under360(man(birthDate, '2026-05-04'))).toEqual({ exempt: false, earliest: '2027-05-04', latest })
  })

  test.each<[CivilDate]>([['1962-05-04'], ['1961-09-01'], ['1961-05-04'], ['1955-01-01']])(
    'born on %s nothing is left of it: no more review',
    birthDate => {
      const none = { exempt: true, ground: 'standard-age-reached' }
      expect(under360(man(birthDate, '2026-05-04'))).toEqual(none)
    },
  )

  test('a due day past the cap is not inside', () => {
    const facts = { ...man('1963-05-20', '2026-05-04'), reviewDueOn: '2028-05-20' } as const
    expect(under360(facts)).toMatchObject({ latest: '2028-05-19', dueInsideWindow: false })
  })

  test('a woman born in February 1967 has 63 years under Law 263/2010: 63 on 2030-02-10', () => {
    const woman = { sex: 'female', birthDate: '1967-02-10', decisionIssuedOn: '2028-01-10' } as const
    const old = reviewWindow({ law: 'law-263-2010-amended-2013', ...woman }).value
    expect(old).toEqual({ exempt: false, earliest: '2029-01-10', latest: '2030-02-09' })
  })

  test('a birth month before the first row of the annex is refused', () => {
    expect(refusalOf(() => under360(man('1900-01-01', '2026-05-04')))).toMatchObject({ what: 'annex-5' })
  })
})
