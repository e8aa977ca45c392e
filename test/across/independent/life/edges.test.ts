import { describe, expect, it } from 'vitest'
import { baseA, baseB, baseC, decision, event, inDegree, person, withEvents } from './example-dossiers.js'
import { lifeOf } from './index.js'
import { story } from './story.js'

// Neighbours of the worked examples, derived by hand from 16.2 to 16.13.

describe('edges on which two people could differ', () => {
  it('a cause removed before its suspension began suspends nothing, asked for or not', () => {
    const missed = event('review-missed', '2015-05-10')
    expect(story(withEvents(baseB, missed, decision('2015-05-25', 'II')), '2015-05', '2016-12')).toEqual([
      '2015-05 paid',
    ])
    const events = [event('programme-left', '2026-02-10'), event('programme-resumed', '2026-02-20')]
    expect(story(withEvents(baseA, ...events), '2026-02', '2027-04')).toEqual(['2026-02 paid'])
  })

  it('who convoked is asked for from the thirteenth month only', () => {
    expect(story(withEvents(baseA, event('convocation-missed', '2025-03-28')), '2025-03', '2026-06')).toEqual(
      ['2025-03 paid', '2025-04 suspended: missed-convocation 2025-04-01', '2026-04 undetermined'],
    )
    const byPhysician = event('convocation-missed', '2025-03-28', { by: 'office' })
    expect(story(withEvents(baseA, byPhysician), '2026-03', '2027-06')).toEqual([
      '2026-03 suspended: missed-convocation 2025-04-01',
    ])
  })

  it('an examination made stops the twelve months, a new decision brings payment back', () => {
    const events = [event('examination-refused', '2025-04-08'), event('examination-made', '2026-04-08')]
    expect(story(withEvents(baseA, ...events, decision('2026-05-20', 'II')), '2026-04', '2026-07')).toEqual([
      '2026-04 suspended: examination-refused 2025-05-01',
      '2026-06 paid',
    ])
  })

  it('the programme needs a request told or told not to have been made', () => {
    const left = (noResumptionRequest?: true) =>
      event('programme-left', '2026-02-10', { noResumptionRequest })
    const proof = event('programme-resumed', '2026-06-20')
    const suspended = '2026-03 suspended: programme-not-followed 2026-03-01'
    expect(story(withEvents(baseA, left(), proof), '2026-03', '2027-06')).toEqual([
      suspended,
      '2026-07 undetermined',
    ])
    expect(story(withEvents(baseA, left(true), proof), '2026-03', '2027-06')).toEqual([suspended])
    const asked = event('resumption-requested', '2026-09-01')
    expect(story(withEvents(baseA, left(), proof, asked), '2026-03', '2027-06')).toEqual([
      suspended,
      '2026-10 paid',
    ])
  })

  const man = person('male', '1960-12-10', '2024-10-10', 30)

  it('suspended on own request the pension stays so after the conversion, until asked back', () => {
    const own = event('suspension-requested', '2025-05-10', { what: 'pension' })
    expect(story(withEvents(man, own), '2025-05', '2026-06')).toEqual([
      '2025-05 paid',
      '2025-06 suspended: own-request 2025-06-01',
    ])
    expect(lifeOf(withEvents(man, own)).conversionOn).toBe('2025-12-10')
    expect(story(withEvents(man, own), '2025-05', '2026-06', 'allowanceStateIn')).toEqual([
      '2025-05 paid',
      '2025-12 old age 2025-12-10',
    ])
    const back = event('resumption-requested', '2026-02-03')
    expect(story(withEvents(man, own, back), '2025-05', '2026-06')).toEqual([
      '2025-05 paid',
      '2025-06 owed as back pay',
      '2025-12 old age 2025-12-10',
    ])
  })

  it('death before the day of conversion leaves nothing to convert, after it ends the old-age pension', () => {
    expect(story(withEvents(man, event('death', '2025-12-09')), '2025-12', '2026-02')).toEqual([
      '2025-12 paid',
      '2026-01 ended 2026-01-01: death',
    ])
    expect(story(withEvents(man, event('death', '2026-05-09')), '2026-05', '2026-07')).toEqual([
      '2026-05 old age 2025-12-10',
      '2026-06 ended 2026-06-01: death',
    ])
  })

  it('without an old-age right the twelve months run on', () => {
    const few = person('male', '1960-12-10', '2024-10-10', 30, 12)
    expect(story(withEvents(few, event('review-missed', '2025-11-20')), '2025-11', '2027-01')).toEqual([
      '2025-11 paid',
      '2025-12 suspended: missed-review 2025-12-01',
      '2026-12 ended 2026-12-01: missed-review',
    ])
  })

  it('the stage of the third exemption, not told', () => {
    const close = { ...person('male', '1962-03-03', '2024-11-11', 36), contribution: {} }
    expect(story(withEvents(close, event('review-missed', '2025-11-11')), '2025-11', '2026-12')).toEqual([
      '2025-11 paid',
      '2025-12 undetermined',
    ])
  })

  it('under Law 263 own request and option have no effect', () => {
    const events = [event('suspension-requested', '2024-08-30'), event('allowance-option', '2024-08-30')]
    expect(
      story(withEvents(inDegree(baseC, 'I'), ...events), '2024-08', '2025-12', 'allowanceStateIn'),
    ).toEqual(['2024-08 paid'])
  })
})
