import { describe, expect, it } from 'vitest'
import { baseC, decision, event, inDegree, withEvents } from './example-dossiers.js'
import { story } from './story.js'

describe('work under Law 263', () => {
  it.each([
    ['7: full contract', baseC, 1, ['2019-03 paid', '2019-04 suspended: work 2019-04-01', '2024-09 paid']],
    ['8: degree III, half of the normal time', inDegree(baseC, 'III'), 0.5, ['2019-03 paid']],
    [
      '8: degree III, six hours of eight',
      inDegree(baseC, 'III'),
      0.75,
      ['2019-03 paid', '2019-04 suspended: work 2019-04-01', '2024-09 paid'],
    ],
  ] as const)('%s', (_title, dossier, hoursShare, expected) => {
    const started = event('work-started', '2019-03-15', { kind: 'employee', hoursShare })
    expect(story(withEvents(dossier, started), '2019-03', '2024-12')).toEqual(expected)
  })

  it.each([
    ['2021-07-12', '2021-07'],
    ['2021-08-02', '2021-07'],
    ['2021-08-20', '2021-09'],
  ])('7: work ended on 2021-06-30 and asked for on %s: paid from %s', (asked, month) => {
    const events = [
      event('work-started', '2019-03-15', { kind: 'employee' }),
      event('work-ended', '2021-06-30'),
      event('resumption-requested', asked),
    ]
    expect(story(withEvents(baseC, ...events), '2019-03', '2024-12')).toEqual([
      '2019-03 paid',
      '2019-04 suspended: work 2019-04-01',
      `${month} paid`,
    ])
  })

  it('8: a blind man in degree I works on', () => {
    const blind = { ...inDegree(baseC, 'I'), person: { ...baseC.person, handicap: 'blind' as const } }
    const started = event('work-started', '2019-03-15', { kind: 'employee' })
    expect(story(withEvents(blind, started), '2019-03', '2024-12')).toEqual(['2019-03 paid'])
  })

  it('a change of degree at work is a new cause, or the end of one, on the day it takes effect', () => {
    const half = event('work-started', '2019-03-15', { kind: 'employee', hoursShare: 0.5 })
    const worse = withEvents(inDegree(baseC, 'III'), half, decision('2019-05-20', 'II'))
    expect(story(worse, '2019-03', '2024-12')).toEqual([
      '2019-03 paid',
      '2019-07 suspended: work 2019-07-01',
      '2024-09 paid',
    ])
    const asked = event('resumption-requested', '2019-07-20')
    expect(
      story(withEvents(baseC, half, decision('2019-05-20', 'III'), asked), '2019-03', '2024-12'),
    ).toEqual(['2019-03 paid', '2019-04 suspended: work 2019-04-01', '2019-08 paid'])
  })

  it('who stopped and is not known to have asked is paid from the first month of Law 360', () => {
    const stopped = [
      event('work-started', '2019-03-15', { kind: 'employee' }),
      event('work-ended', '2021-06-30'),
    ]
    expect(story(withEvents(baseC, ...stopped), '2021-06', '2024-12')).toEqual([
      '2021-06 suspended: work 2019-04-01',
      '2021-07 undetermined',
      '2024-09 paid',
    ])
  })
})
