import { describe, expect, it } from 'vitest'
import { event, person, withEvents } from './example-dossiers.js'
import { lifeOf } from './index.js'
import { story } from './story.js'

describe('the standard age and the years before it', () => {
  it('12: within five years of it with the complete stage no review is owed, an examination is', () => {
    const man = person('male', '1962-03-03', '2024-11-11', 36, 35)
    const missed = withEvents(man, event('review-missed', '2025-11-11'))
    expect(lifeOf(missed).notOwed).toEqual([{ place: 0, ground: 'within-5-years-with-complete-stage' }])
    expect(story(missed, '2025-11', '2027-04')).toEqual(['2025-11 paid', '2027-03 old age 2027-03-03'])
    const refused = withEvents(man, event('examination-refused', '2025-11-11'))
    expect(story(refused, '2025-11', '2026-01')).toEqual([
      '2025-11 paid',
      '2025-12 suspended: examination-refused 2025-12-01',
    ])
  })

  it('13: an exemption that begins after a missed review does not lift it', () => {
    const man = withEvents(
      person('male', '1964-06-15', '2018-03-01', 36),
      event('review-missed', '2024-05-20'),
    )
    expect(story(man, '2024-05', '2025-07')).toEqual([
      '2024-05 paid',
      '2024-06 suspended: missed-review 2024-06-01',
      '2025-06 ended 2025-06-01: missed-review',
    ])
    expect(lifeOf(man).notOwed).toEqual([])
  })

  it('14: after the standard age no review is owed', () => {
    const man = withEvents(
      person('male', '1959-05-05', '2018-03-01', 20),
      event('review-missed', '2025-02-10'),
    )
    expect(lifeOf(man).notOwed).toEqual([{ place: 0, ground: 'standard-age-reached' }])
    expect(story(man, '2024-04', '2026-06')).toEqual(['2024-04 paid', '2024-05 old age 2024-05-05'])
  })

  it('15: old age comes of its own motion to who is suspended', () => {
    const woman = person('female', '1963-06-10', '2018-03-01', 20)
    expect(story(withEvents(woman, event('review-missed', '2025-06-10')), '2025-06', '2026-08')).toEqual([
      '2025-06 paid',
      '2025-07 suspended: missed-review 2025-07-01',
      '2025-11 old age 2025-11-10',
    ])
  })

  const man24 = person('male', '1960-12-10', '2024-10-10', 30)
  const missedAfter = event('review-missed', '2026-03-10')

  it('24: the day of conversion, the review after it, the allowance kept', () => {
    const life = lifeOf(withEvents(man24, missedAfter))
    expect(life.conversionOn).toBe('2025-12-10')
    expect(life.notOwed).toEqual([{ place: 0, ground: 'standard-age-reached' }])
    const expected = ['2025-11 paid', '2025-12 old age 2025-12-10']
    expect(story(withEvents(man24, missedAfter), '2025-11', '2027-06', 'allowanceStateIn')).toEqual(expected)
  })

  it('25: without fifteen contributory years the pension goes on, without a review', () => {
    const man = withEvents(person('male', '1960-12-10', '2024-10-10', 30, 12), missedAfter)
    expect(lifeOf(man).conversionOn).toBeUndefined()
    expect(lifeOf(man).notOwed).toEqual([{ place: 0, ground: 'standard-age-reached' }])
    expect(story(man, '2025-11', '2028-06')).toEqual(['2025-11 paid'])
  })
})
