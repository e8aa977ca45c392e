import { describe, expect, it } from 'vitest'
import { baseA, baseB, baseC, decision, event, withEvents } from './example-dossiers.js'
import { story } from './story.js'

describe('causes of one law under the other', () => {
  const lastDecision = decision('2021-07-12', 'II')

  it('5: missed under Law 263, decided under Law 360: no request', () => {
    const events = [lastDecision, event('review-missed', '2024-07-10'), decision('2024-11-12', 'II')]
    expect(story(withEvents(baseB, ...events), '2024-07', '2025-01')).toEqual([
      '2024-07 paid',
      '2024-08 suspended: missed-review 2024-08-01',
      '2024-12 paid',
    ])
  })

  it.each([
    ['2024-07-09', '2024-10-02', '2024-11'],
    ['2024-08-20', '2024-09-10', '2024-09'],
  ])('6: decided on %s and asked for on %s: paid from %s', (decided, asked, month) => {
    const missed = event('review-missed', '2024-03-12')
    const request = event('resumption-requested', asked)
    const dossier = withEvents(baseB, lastDecision, missed, decision(decided, 'II'), request)
    expect(story(dossier, '2024-03', '2025-01')).toEqual([
      '2024-03 paid',
      '2024-04 suspended: missed-review 2024-04-01',
      `${month} paid`,
    ])
  })

  it('16g2: a programme left before and found after counts as left on the first day of Law 360', () => {
    const left = event('programme-left', '2024-08-05', { foundOn: '2024-09-12' })
    expect(story(withEvents(baseB, left), '2024-08', '2025-10')).toEqual([
      '2024-08 paid',
      '2024-10 suspended: programme-not-followed 2024-10-01',
      '2025-09 ended 2025-09-01: programme-not-followed',
    ])
  })

  it('16g2: work begun in the last month of Law 263 never suspends', () => {
    const started = event('work-started', '2024-08-12', { kind: 'employee' })
    expect(story(withEvents(baseC, started), '2024-08', '2025-10')).toEqual(['2024-08 paid'])
  })

  it('9, 10: papers not presented and examinations refused are no cause under Law 263', () => {
    const papers = event('documents-not-presented', '2019-10-14', { askedFor: 'review' })
    expect(story(withEvents(baseC, papers), '2019-10', '2021-10')).toEqual(['2019-10 paid'])
    const refused = event('examination-refused', '2019-04-08')
    expect(story(withEvents(baseC, refused), '2019-04', '2021-10')).toEqual(['2019-04 paid'])
  })

  it('11: a convocation missed is told to the house, or not known to be', () => {
    const missed = { by: 'institute', reportedOn: '2018-04-03' } as const
    expect(
      story(withEvents(baseC, event('convocation-missed', '2018-03-28', missed)), '2018-04', '2019-05'),
    ).toEqual([
      '2018-04 paid',
      '2018-05 suspended: missed-convocation 2018-05-01',
      '2019-04 ended 2019-04-01: missed-convocation',
    ])
    const untold = event('convocation-missed', '2018-03-28', { by: 'institute' })
    expect(story(withEvents(baseC, untold), '2018-03', '2018-12')).toEqual([
      '2018-03 paid',
      '2018-04 undetermined',
    ])
    const later = event('convocation-missed', '2025-03-28', { by: 'institute' })
    expect(story(withEvents(baseA, later), '2025-03', '2026-05')).toEqual([
      '2025-03 paid',
      '2025-04 suspended: missed-convocation 2025-04-01',
      '2026-04 ended 2026-04-01: missed-convocation',
    ])
  })
})
