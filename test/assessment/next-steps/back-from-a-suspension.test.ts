import { describe, expect, test } from 'vitest'
import type { CivilDate, Dossier } from '../../../src/index.js'
import { actsOf, allOf } from './asked-of-whom.js'
import { MAN, withEvents } from './lives.js'
import { OF_2018 } from './lives-of-2018.js'

const missed = { id: 'review-missed', on: '2025-10-14' } as const
const requested = { id: 'suspension-requested', on: '2025-09-10' } as const

describe('what was done to bring the payment back is not asked for again', () => {
  // The absence suspends from November 2025, the decision pays from July 2026.
  const decided = { id: 'review-decision', on: '2026-06-10', degree: 'II' } as const

  test('from the day of the new decision, while the payment is still suspended', () => {
    const dossier = withEvents(missed, decided)
    expect(actsOf(dossier, '2026-06-09')).toContain('be-assessed')
    expect(actsOf(dossier, '2026-06-10')).not.toContain('be-assessed')
    expect(actsOf(dossier, '2026-06-10')).toContain('report-changes')
  })

  test('but what happened before the absence brings nothing back', () => {
    const before = { id: 'review-decision', on: '2025-03-10', degree: 'II' } as const
    expect(actsOf(withEvents(before, missed, decided), '2026-03-01')).toContain('be-assessed')
  })

  test('nor is the end of work asked for twice, once the payment was asked back', () => {
    // Ended in February and asked back in June, after the thirty days: paid from July.
    const worked: Dossier = {
      ...OF_2018,
      events: [
        { id: 'work-started', on: '2020-07-10', kind: 'employee', requestedOn: '2021-06-10' },
        { id: 'work-ended', on: '2021-02-10' },
      ],
    }
    expect(actsOf(worked, '2021-02-09')).toContain('ask-to-resume')
    expect(actsOf(worked, '2021-06-20')).not.toContain('ask-to-resume')
  })

  test('and a suspension that runs into its end asks for the assessment by its day', () => {
    expect(allOf('be-assessed', withEvents(missed), '2026-07-01')).toMatchObject([{ by: '2026-10-14' }])
  })
})

test('what happened since brings nothing back where it suspends anew', () => {
  const left = { id: 'programme-left', on: '2025-12-10' } as const
  const beside = { id: 'review-missed', on: '2025-09-14' } as const
  expect(actsOf(withEvents(requested, beside, left), '2025-12-20')).toContain('ask-to-resume')
})

describe('the suspension is contested', () => {
  test('not by who asked for it', () => {
    expect(actsOf(withEvents(requested), '2026-07-01')).not.toContain('contest-suspension')
  })

  test('where a cause beside the own request was not asked for', () => {
    const acts = actsOf(withEvents(requested, missed), '2026-07-01')
    expect(acts).toContain('contest-suspension')
    expect(acts).toContain('show-it-was-not-your-fault')
  })

  test('of a programme left under Law 263/2010 with the proof alone, and with a request too since Law 360/2023', () => {
    const left: Dossier = {
      ...OF_2018,
      events: [{ id: 'programme-left', on: '2023-12-10', foundOn: '2024-01-10', imputable: true }],
    }
    const papersOn = (day: CivilDate) => allOf('resume-the-programme', left, day).map(({ papers }) => papers)
    expect(papersOn('2024-03-10')).toEqual([['proof-of-the-programme']])
    expect(papersOn('2024-10-10')).toEqual([['proof-of-the-programme', 'request']])
  })

  test('by no assessment from the standard age on', () => {
    // Born on 10 December 1960, without the 15 years that the old-age pension asks for.
    const past: Dossier = {
      ...MAN,
      person: { sex: 'male', birthDate: '1960-12-10' },
      contribution: { ...MAN.contribution, contributoryStage: { years: 12 } },
      events: [{ id: 'review-missed', on: '2025-10-10' }],
      payment: {},
    }
    expect(actsOf(past, '2025-12-09')).toContain('be-assessed')
    expect(actsOf(past, '2025-12-10')).not.toContain('be-assessed')
  })

  test('under Law 263/2010 by its own road, before the commission or, from 2024, the tribunal', () => {
    const missedOn = (on: '2023-07-10' | '2024-07-10'): Dossier => ({
      ...OF_2018,
      events: [{ id: 'review-missed', on }],
    })
    const notOwnFault = { citation: { act: 'law-263-2010', provision: 'art. 78(4)' } }
    for (const [on, day, where] of [
      ['2023-07-10', '2023-08-20', 'issuing-pension-house'],
      ['2024-07-10', '2024-08-20', 'tribunal-of-domicile'],
    ] as const) {
      expect(allOf('contest-suspension', missedOn(on), day)).toMatchObject([{ where }])
      expect(allOf('show-it-was-not-your-fault', missedOn(on), day)).toMatchObject([notOwnFault])
    }
  })

  test('not by the public road of a notary, whose house has rules of its own', () => {
    const notary: Dossier = {
      ...MAN,
      scheme: 'notaries',
      person: { ...MAN.person, notaryAtDecision: true },
      application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
      events: [{ id: 'decision-not-sent', on: '2025-10-14' }],
    }
    expect(actsOf(notary, '2026-01-01')).toEqual([])
  })
})

describe('whoever is suspended', () => {
  test('still reports what changes, but works beside no pension and asks for no review at will', () => {
    const acts = actsOf(withEvents(requested), '2026-07-01')
    expect(acts).toContain('report-changes')
    expect(acts).not.toContain('work-beside-the-pension')
    expect(acts).not.toContain('ask-for-a-review')
    expect(acts).not.toContain('ask-for-revision')
    expect(acts).not.toContain('ask-for-recalculation')
  })
})
