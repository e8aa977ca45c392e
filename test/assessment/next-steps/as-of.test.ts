import { describe, expect, test } from 'vitest'
import { assess, type Dossier, InvalidInputError } from '../../../src/index.js'
import { MAN, withEvents } from './lives.js'

const stateOf = (dossier: Dossier, asOf: `${number}-${number}-${number}`, event: string) =>
  assess(dossier, { asOf }).timeline.find(entry => entry.event === event)?.state

const CONTESTED: Dossier = {
  ...MAN,
  medicalDecision: { ...MAN.medicalDecision, issuedOn: '2024-10-14', contestationRegisteredOn: '2024-11-29' },
}

describe('a date on the day asked about', () => {
  test('is ahead up to its last day, and no longer possible from the day after', () => {
    // 30 free days after 17 October end on Sunday 17 November, so on Monday the 18th.
    expect(stateOf(MAN, '2024-11-18', 'medical-decision-contestable-until')).toBe('ahead')
    expect(stateOf(MAN, '2024-11-19', 'medical-decision-contestable-until')).toBe('no-longer-possible')
  })

  test('is missed where the facts show that it was done too late, from the day on which it was', () => {
    expect(stateOf(CONTESTED, '2024-11-28', 'medical-decision-contestable-until')).toBe('no-longer-possible')
    expect(stateOf(CONTESTED, '2024-11-29', 'medical-decision-contestable-until')).toBe('missed')
    expect(stateOf(CONTESTED, '2024-11-29', 'medical-decision-contested-late')).toBe('late')
  })

  test('is done where the facts show it in time', () => {
    expect(stateOf(MAN, '2026-07-01', 'application-registered-in-time')).toBe('done')
    expect(stateOf(MAN, '2026-07-01', 'pension-decision-due')).toBe('done')
    expect(stateOf(MAN, '2026-07-01', 'pension-starts')).toBe('done')
    expect(stateOf(MAN, '2026-07-01', 'standard-age-reached')).toBe('ahead')
  })

  test('of an authority that nothing shows as done is late, not lost', () => {
    const asked: Dossier = { ...MAN, pensionDecision: {}, application: { registeredOn: '2024-10-20' } }
    expect(stateOf(asked, '2026-07-01', 'pension-decision-due')).toBe('late')
  })

  test('of a review is missed where it was, and else taken as made', () => {
    const due: Dossier = {
      ...MAN,
      medicalDecision: { ...MAN.medicalDecision, issuedOn: '2024-10-14', reviewDueOn: '2025-10-14' },
    }
    expect(stateOf(due, '2025-10-14', 'review-due')).toBe('ahead')
    expect(stateOf(due, '2025-10-15', 'review-due')).toBe('done')
    const missed: Dossier = { ...due, events: [{ id: 'review-missed', on: '2025-10-14' }] }
    expect(stateOf(missed, '2025-10-14', 'review-due')).toBe('missed')
  })
})

describe('a ruling on the first decision, of 2024-12-20', () => {
  const ruled: Dossier = {
    ...CONTESTED,
    medicalDecision: {
      ...CONTESTED.medicalDecision,
      issuedOn: '2024-10-14',
      contestationRegisteredOn: '2024-11-12',
      rulingIssuedOn: '2024-12-20',
      rulingCommunicatedOn: '2024-12-23',
    },
  }
  const courtOn = (asOf: '2024-12-19' | '2024-12-20') =>
    assess(ruled, { asOf }).nextSteps.find(({ act }) => act === 'go-to-court-against-ruling')

  test('is open to the court from its day, within 30 free days of its communication', () => {
    // 30 free days after 23 December end on 23 January, a Thursday; 24 January is a holiday, and no last day.
    expect(courtOn('2024-12-20')).toMatchObject({ decidedOn: '2024-12-20', by: '2025-01-23' })
  })

  test('has no day before it has come: only that it will be open', () => {
    expect(courtOn('2024-12-19')).toMatchObject({ within: { days: 30, of: 'communication' } })
    expect(courtOn('2024-12-19')).not.toHaveProperty('decidedOn')
    expect(courtOn('2024-12-19')).not.toHaveProperty('by')
  })
})

test('without a day nothing is said to be done, late or missed', () => {
  const { timeline, nextSteps } = assess(CONTESTED)
  expect(timeline.filter(entry => 'state' in entry)).toEqual([])
  expect(nextSteps.filter(step => 'late' in step)).toEqual([])
})

test('only the day moves: sections and dates stay what they are', () => {
  const dossier = withEvents({ id: 'review-missed', on: '2025-10-14' })
  const { timeline, nextSteps: _, headline: __, remarks: ___, ...sections } = assess(dossier)
  for (const asOf of ['2025-10-13', '2025-12-01', '2026-11-01', '2050-01-01'] as const) {
    const answer = assess(dossier, { asOf })
    const { timeline: dates, nextSteps: _, headline: __, remarks: ___, ...same } = answer
    expect(same).toEqual(sections)
    expect(dates.map(({ state: _, ...date }) => date)).toEqual(timeline)
  }
})

test('a day that is none is a fault of the options', () => {
  expect(() => assess(MAN, { asOf: '2026-02-30' })).toThrow(InvalidInputError)
  expect(() => assess(MAN, { asOf: '2026-02-30' })).toThrow(/options\.asOf/)
})
