import { describe, expect, it } from 'vitest'
import { baseA, decision, event, withEvents } from './example-dossiers.js'
import { story } from './story.js'

describe('ends of the pension, and what undoes one', () => {
  const papers = event('documents-not-presented', '2025-10-14', { askedFor: 'review' })

  it('9: a decision on the last day of the twelve months is in time', () => {
    expect(story(withEvents(baseA, papers, decision('2026-10-14', 'II')), '2025-10', '2027-01')).toEqual([
      '2025-10 paid',
      '2025-11 suspended: documents-not-presented 2025-11-01',
      '2026-11 paid',
    ])
  })

  it('9: after it the end has come, unless the person had come with the papers before', () => {
    expect(story(withEvents(baseA, papers, decision('2026-10-20', 'II')), '2026-10', '2027-01')).toEqual([
      '2026-10 suspended: documents-not-presented 2025-11-01',
      '2026-11 ended 2026-11-01: documents-not-presented',
    ])
    const came = decision('2026-10-20', 'II', { presentedOn: '2026-10-09' })
    expect(story(withEvents(baseA, papers, came), '2026-10', '2027-01')).toEqual([
      '2026-10 suspended: documents-not-presented 2025-11-01',
      '2026-11 paid',
    ])
  })

  it('10: an examination refused at the institute', () => {
    expect(
      story(withEvents(baseA, event('examination-refused', '2025-04-08')), '2025-04', '2026-06'),
    ).toEqual([
      '2025-04 paid',
      '2025-05 suspended: examination-refused 2025-05-01',
      '2026-05 ended 2026-05-01: examination-refused',
    ])
  })

  const regained = decision('2026-02-03', 'none')

  it('16: capacity regained ends, a ruling pays from the month after it, a judgment from its own date', () => {
    expect(story(withEvents(baseA, regained), '2026-02', '2026-12')).toEqual([
      '2026-02 paid',
      '2026-03 ended 2026-03-01: capacity-regained',
    ])
    const ruling = event('ruling', '2026-04-16', { degree: 'II', replaces: '2026-02-03' })
    expect(story(withEvents(baseA, regained, ruling), '2026-02', '2026-12')).toEqual([
      '2026-02 paid',
      '2026-03 ended 2026-03-01: capacity-regained',
      '2026-05 paid',
    ])
    const judgment = event('judgment', '2026-11-10', { degree: 'II', effectiveFrom: '2026-03-01' })
    expect(story(withEvents(baseA, regained, ruling, judgment), '2026-02', '2026-12')).toEqual([
      '2026-02 paid',
    ])
  })

  it('16a: a decision given a year after the end belongs to a new right', () => {
    const events = [decision('2025-09-09', 'none'), decision('2026-10-05', 'II')]
    expect(story(withEvents(baseA, ...events), '2025-09', '2027-02')).toEqual([
      '2025-09 paid',
      '2025-10 ended 2025-10-01: capacity-regained',
    ])
  })
})
