import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { expected, type Row, timelineOf } from './entries.js'

const file = new URL('../../../docs/examples/missed-review.json', import.meta.url)
const DOSSIER = JSON.parse(readFileSync(file, 'utf8')) as Dossier

/** Every day counted by hand on the calendars of 2025 and 2026. */
const ROWS: readonly Row[] = [
  ['2025-02-13', 'medical-decision-due', 'authority', 'law-360-2023 art. 64(6)'], // 13 January + 31
  ['2025-02-17', 'communication-of-medical-decision-due', 'authority', 'law-360-2023 art. 64(6)'], // Sunday 16 February
  ['2025-02-17', 'pension-starts', 'law', 'law-360-2023 art. 90'], // the day after sick pay, later than insurance
  ['2025-02-24', 'application-registered-in-time', 'person', 'law-360-2023 art. 90(4)'], // the term ends on 13 March
  ['2025-03-17', 'medical-decision-contestable-until', 'person', 'law-360-2023 art. 64(7)'], // safe: Sunday 16, so the same
  ['2025-03-20', 'medical-decision-contested-late', 'person', 'law-360-2023 art. 64(7)'],
  ['2025-04-11', 'pension-decision-due', 'authority', 'law-360-2023 art. 93(1)'], // 24 February + 46
  ['2025-04-14', 'communication-of-pension-decision-due', 'authority', 'law-360-2023 art. 93(6)'], // Sunday 13 April
  ['2025-05-05', 'medical-ruling-due', 'authority', 'law-360-2023 art. 64(9)'], // 20 March + 46
  [
    '2025-05-12', // Saturday 10 May; safe: Friday 9 May
    'annulment-of-pension-may-be-asked-until',
    'person',
    'law-360-2023 art. 93(5)',
    '2025-05-09',
  ],
  ['2025-05-26', 'pension-decision-contestable-until', 'person', 'law-360-2023 art. 127(1)'], // Sunday 25; safe: Saturday 24
  ['2026-02-10', 'review-due', 'person', 'law-360-2023 art. 68(1)'],
  ['2026-03-01', 'payment-suspended', 'law', 'law-360-2023 art. 68(7), art. 101(1) b)'],
  ['2026-10-01', 'payment-resumed', 'law', 'law-360-2023 art. 102(1) b)'],
  ['2026-10-01', 'review-decision-takes-effect', 'law', 'law-360-2023 art. 68(3)'],
  // The decision of 2026-09-15 opens a window of its own, from one to three years after it.
  ['2027-09-15', 'review-earliest', 'authority', 'law-360-2023 art. 68(1)'],
  ['2029-09-15', 'review-latest', 'authority', 'law-360-2023 art. 68(1)'],
  ['2043-11-03', 'standard-age-reached', 'law', 'law-360-2023 annex 5'],
]

describe('the example dossier of a missed review and a late contestation', () => {
  test('has these dates and no other, each with who must act and its article', () => {
    expect(timelineOf(DOSSIER)).toEqual(expected(ROWS))
  })

  test('in their order', () => {
    const days = assess(DOSSIER).timeline.map(({ on }) => on)
    expect(days).toEqual([...days].sort())
  })

  test('still needs the ruling on the contestation, and nothing else', () => {
    expect(assess(DOSSIER).timelineNeeds).toEqual([
      'medicalDecision.rulingIssuedOn',
      'medicalDecision.rulingCommunicatedOn',
    ])
  })

  test('its sections give the same dates', () => {
    const { entitlementStart, review, procedure } = assess(DOSSIER)
    expect(entitlementStart).toMatchObject({ value: '2025-02-17' })
    expect(review).toMatchObject({
      value: { exempt: false, earliest: '2026-02-10', latest: '2028-02-10', dueInsideWindow: true },
    })
    expect(procedure).toMatchObject({
      value: {
        decisionDueBy: '2025-02-13',
        communicationDueBy: '2025-02-17',
        contestUntil: '2025-03-17',
        rulingDueBy: '2025-05-05',
      },
    })
  })
})
