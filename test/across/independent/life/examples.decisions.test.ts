import { describe, expect, it } from 'vitest'
import { baseA, decision, event, inDegree, withEvents } from './example-dossiers.js'
import { lifeOf } from './index.js'
import { story } from './story.js'

describe('decisions, second absences, death', () => {
  it('16c: of two decisions in one month the last has the effect, in two months each its own', () => {
    const once = lifeOf(withEvents(baseA, decision('2026-05-06', 'III'), decision('2026-05-20', 'II')))
    expect(['2026-05', '2026-06'].map(once.degreeIn)).toEqual(['II', 'II'])
    const twice = lifeOf(withEvents(baseA, decision('2026-05-06', 'III'), decision('2026-06-03', 'II')))
    expect(['2026-05', '2026-06', '2026-07'].map(twice.degreeIn)).toEqual(['II', 'III', 'II'])
  })

  it('16d: the month of death is due whole, the allowance with it', () => {
    const dead = withEvents(inDegree(baseA, 'I'), event('death', '2026-04-02'))
    const expected = ['2026-04 paid', '2026-05 ended 2026-05-01: death']
    expect(story(dead, '2026-04', '2026-06')).toEqual(expected)
    expect(story(dead, '2026-04', '2026-06', 'allowanceStateIn')).toEqual(expected)
  })

  it('16f: a second absence does not prolong the first, a new decision lifts both', () => {
    const absences = [event('review-missed', '2025-10-14'), event('review-missed', '2026-03-20')]
    expect(story(withEvents(baseA, ...absences), '2026-10', '2026-12')).toEqual([
      '2026-10 suspended: missed-review 2025-11-01, missed-review 2026-04-01',
      '2026-11 ended 2026-11-01: missed-review',
    ])
    const decided = withEvents(baseA, ...absences, decision('2026-05-06', 'III'))
    expect(story(decided, '2026-05', '2026-12')).toEqual([
      '2026-05 suspended: missed-review 2025-11-01, missed-review 2026-04-01',
      '2026-06 paid',
    ])
    expect(lifeOf(decided).degreeIn('2026-06')).toBe('III')
  })

  it('16g, 16g3: not imputable; capacity regained and a degree in one month, and in two', () => {
    const excused = ['review-missed', 'programme-left'].map(id =>
      event(id, '2025-10-14', { imputable: false }),
    )
    expect(story(withEvents(baseA, ...excused), '2025-10', '2027-06')).toEqual(['2025-10 paid'])
    const none = decision('2026-05-06', 'none')
    expect(story(withEvents(baseA, none, decision('2026-05-20', 'II')), '2026-05', '2026-08')).toEqual([
      '2026-05 paid',
    ])
    expect(story(withEvents(baseA, none, decision('2026-06-03', 'II')), '2026-05', '2026-08')).toEqual([
      '2026-05 paid',
      '2026-06 ended 2026-06-01: capacity-regained',
    ])
  })

  it('16h: capacity regained while suspended', () => {
    const events = [event('review-missed', '2025-10-14'), decision('2026-02-10', 'none')]
    expect(story(withEvents(baseA, ...events), '2025-10', '2026-12')).toEqual([
      '2025-10 paid',
      '2025-11 suspended: missed-review 2025-11-01',
      '2026-03 ended 2026-03-01: capacity-regained',
    ])
  })
})
