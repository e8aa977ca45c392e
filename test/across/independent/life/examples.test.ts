import { describe, expect, it } from 'vitest'
import { baseA, baseB, decision, event, withEvents } from './example-dossiers.js'
import { story } from './story.js'

// Numbers are those of the worked examples of the second part; what is expected stands there.

describe('suspended and paid again', () => {
  const programmeAndReview = [
    event('programme-left', '2026-02-10'),
    event('review-missed', '2026-03-10'),
    decision('2026-04-15', 'II'),
  ]

  it('1: each cause has its own months and its own way out', () => {
    const resumed = event('programme-resumed', '2026-06-20', { requestedOn: '2026-06-20' })
    expect(story(withEvents(baseA, ...programmeAndReview, resumed), '2024-09', '2027-04')).toEqual([
      '2024-09 before-grant',
      '2024-10 paid',
      '2026-03 suspended: programme-not-followed 2026-03-01',
      '2026-04 suspended: programme-not-followed 2026-03-01, missed-review 2026-04-01',
      '2026-05 suspended: programme-not-followed 2026-03-01',
      '2026-07 paid',
    ])
  })

  it('1: a programme never resumed ends the pension after its twelve months', () => {
    expect(story(withEvents(baseA, ...programmeAndReview), '2027-02', '2027-04')).toEqual([
      '2027-02 suspended: programme-not-followed 2026-03-01',
      '2027-03 ended 2027-03-01: programme-not-followed',
    ])
  })

  const ownRequest = event('suspension-requested', '2025-05-10')

  it('2: suspended on own request, without an end, and owed again from the day of suspension', () => {
    expect(story(withEvents(baseA, ownRequest), '2025-05', '2040-01')).toEqual([
      '2025-05 paid',
      '2025-06 suspended: own-request 2025-06-01',
    ])
    const back = event('resumption-requested', '2025-11-20')
    expect(story(withEvents(baseA, back, ownRequest), '2025-05', '2026-01')).toEqual([
      '2025-05 paid',
      '2025-06 owed as back pay',
      '2025-12 paid',
    ])
  })

  it('2: months that ended three years before the request back are lost', () => {
    const late = event('resumption-requested', '2029-01-10')
    expect(story(withEvents(baseA, ownRequest, late), '2025-05', '2029-03')).toEqual([
      '2025-05 paid',
      '2025-06 suspended: own-request 2025-06-01',
      '2026-01 owed as back pay',
      '2029-02 paid',
    ])
  })

  it('3: another cause in between takes the back pay away', () => {
    const events = [
      ownRequest,
      event('review-missed', '2025-10-20'),
      decision('2026-01-15', 'II'),
      event('resumption-requested', '2026-03-05'),
    ]
    expect(story(withEvents(baseA, ...events), '2025-05', '2026-05')).toEqual([
      '2025-05 paid',
      '2025-06 suspended: own-request 2025-06-01',
      '2025-11 suspended: own-request 2025-06-01, missed-review 2025-11-01',
      '2026-02 suspended: own-request 2025-06-01',
      '2026-04 paid',
    ])
  })

  it.each([
    ['2015-09-25', '2015-10'],
    ['2015-10-12', '2015-10'],
    ['2015-10-13', '2015-11'],
    ['2015-11-03', '2015-12'],
  ])('4: under Law 263 a request of %s brings payment back from %s', (request, month) => {
    const events = [event('review-missed', '2015-05-15'), decision('2015-09-10', 'II')]
    const asked = event('resumption-requested', request)
    expect(story(withEvents(baseB, ...events, asked), '2015-05', '2017-03')).toEqual([
      '2015-05 paid',
      '2015-06 suspended: missed-review 2015-06-01',
      `${month} paid`,
    ])
  })

  it('4: without a request suspended and never ended, without word of one undetermined', () => {
    const missed = (noResumptionRequest?: true) =>
      event('review-missed', '2015-05-15', { noResumptionRequest })
    const decided = decision('2015-09-10', 'II')
    expect(story(withEvents(baseB, missed(true), decided), '2015-06', '2017-03')).toEqual([
      '2015-06 suspended: missed-review 2015-06-01',
    ])
    expect(story(withEvents(baseB, missed(), decided), '2015-06', '2017-03')).toEqual([
      '2015-06 suspended: missed-review 2015-06-01',
      '2015-10 undetermined',
    ])
  })
})
