import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type TimelineEvent } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'

const leiOf = (event: TimelineEvent, dossier: Dossier, month: CivilMonth, payment: Dossier['payment'] = {}) =>
  assess({ ...dossier, payment: { ...payment, month } }).timeline.find(entry => entry.event === event)?.lei

describe('the sum that is paid from a day', () => {
  // 25.5 points x 81 = 2065.5, and in degree I 26.25 x 81 = 2126.25: up to the leu. In force from July 2026.
  const raised = withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' })

  test('is told of the start where its month is asked for', () => {
    expect(leiOf('pension-starts', raised, '2024-10')).toBe('2066.00')
    expect(leiOf('pension-starts', raised, '2024-11')).toBeUndefined()
  })

  test('is told of a decision that takes effect where its month is asked for', () => {
    expect(leiOf('review-decision-takes-effect', raised, '2026-07')).toBe('2127.00')
    expect(leiOf('review-decision-takes-effect', raised, '2026-06')).toBeUndefined()
    expect(leiOf('review-decision-takes-effect', raised, '2026-08')).toBeUndefined()
  })

  test('is told of a payment that comes back', () => {
    const resumed = withEvents(
      { id: 'review-missed', on: '2025-10-14' },
      { id: 'review-decision', on: '2026-06-10', degree: 'II' },
    )
    expect(leiOf('payment-resumed', resumed, '2026-07')).toBe('2066.00')
    expect(leiOf('payment-resumed', resumed, '2026-08')).toBeUndefined()
    expect(leiOf('payment-suspended', resumed, '2025-11')).toBeUndefined()
  })

  test('is told of no date that changes none, in its own month too', () => {
    // The window of the review opens on 14 October 2025; a decision is contested until 18 November 2024.
    expect(leiOf('review-earliest', MAN, '2025-10')).toBeUndefined()
    expect(leiOf('medical-decision-contestable-until', MAN, '2024-11')).toBeUndefined()
    const reviewed: Dossier = {
      ...MAN,
      medicalDecision: { issuedOn: '2024-10-14', reviewDueOn: '2026-07-01' },
    }
    expect(leiOf('review-due', reviewed, '2026-07')).toBeUndefined()
  })

  test('is that of the old-age pension where it is told, in whatever month', () => {
    expect(leiOf('pension-converted', MAN, '2026-07')).toBeUndefined()
    const told = { oldAgeLei: '3000', pointValue: '81' } as const
    expect(leiOf('pension-converted', MAN, '2045-08', told)).toBe('3000.00')
  })

  test('is none where no month is asked for', () => {
    expect(assess({ ...raised, payment: {} }).timeline.filter(entry => 'lei' in entry)).toEqual([])
  })
})

test('the degree is told of the start', () => {
  const degrees = assess(MAN).timeline.flatMap(({ event, degree }) => (degree ? [`${event} ${degree}`] : []))
  expect(degrees).toEqual(['pension-starts II'])
})
