import { describe, expect, it } from 'vitest'
import { baseA, decision, event, inDegree, person, withEvents } from './example-dossiers.js'
import { type LifeDossier, lifeOf } from './index.js'
import { story } from './story.js'

describe('the allowance alone', () => {
  it('16e: another right of the same purpose', () => {
    const events = [event('allowance-option', '2025-03-14'), event('allowance-option-back', '2025-09-05')]
    const man = withEvents(inDegree(baseA, 'I'), ...events)
    expect(story(man, '2025-03', '2025-12')).toEqual(['2025-03 paid'])
    expect(story(man, '2025-03', '2025-12', 'allowanceStateIn')).toEqual([
      '2025-03 paid',
      '2025-04 suspended: allowance-option 2025-04-01',
      '2025-10 paid',
    ])
  })

  it('16g3: own request for the pension alone leaves it in payment', () => {
    const man = withEvents(
      inDegree(baseA, 'I'),
      event('suspension-requested', '2025-05-10', { what: 'pension' }),
    )
    expect(story(man, '2025-05', '2025-12')).toEqual([
      '2025-05 paid',
      '2025-06 suspended: own-request 2025-06-01',
    ])
    expect(story(man, '2025-05', '2025-12', 'allowanceStateIn')).toEqual(['2025-05 paid'])
  })
})
describe('the emergency of 2020', () => {
  const man: LifeDossier = {
    ...inDegree(person('male', '1975-04-04', '2019-04-20', 20), 'I'),
    medicalDecision: { issuedOn: '2019-04-20', reviewDueOn: '2020-04-20' },
  }
  const missed = event('review-missed', '2020-04-20')
  const suspended = ['2020-04 paid', '2020-07 suspended: emergency-documents 2020-07-01']

  it('32: a review due in it was not missed, but the papers were due by 15 June', () => {
    const unknown = withEvents(man, missed)
    expect(story(unknown, '2020-04', '2020-09')).toEqual(['2020-04 paid', '2020-07 undetermined'])
    const nothing = { ...unknown, emergency: { documentsSent: false } }
    expect(story(nothing, '2020-04', '2022-09')).toEqual(suspended)
    expect(story(nothing, '2020-04', '2022-09', 'allowanceStateIn')).toEqual(suspended)
  })

  it('32: papers in time, and a day late', () => {
    const inTime = {
      ...withEvents(man, missed, decision('2020-06-22', 'II')),
      emergency: { documentsSentOn: '2020-06-10' },
    }
    expect(story(inTime, '2020-04', '2021-09')).toEqual(['2020-04 paid'])
    expect(['2020-06', '2020-07'].map(lifeOf(inTime).degreeIn)).toEqual(['I', 'II'])
    const events = [missed, decision('2020-08-10', 'I'), event('resumption-requested', '2020-08-20')]
    const late = { ...withEvents(man, ...events), emergency: { documentsSentOn: '2020-06-16' } }
    expect(story(late, '2020-04', '2021-09')).toEqual([...suspended, '2020-09 paid'])
  })

  it.each([
    ['2020-03-10', '2020-04', '2021-04'],
    ['2020-05-20', '2020-06', '2021-06'],
  ])('33: a review missed on %s is an ordinary one', (on, from, end) => {
    const plain = { ...man, medicalDecision: { issuedOn: '2019-03-10' } }
    expect(story(withEvents(plain, event('review-missed', on)), '2020-03', '2021-07')).toEqual([
      '2020-03 paid',
      `${from} suspended: missed-review ${from}-01`,
      `${end} ended ${end}-01: missed-review`,
    ])
  })
})
