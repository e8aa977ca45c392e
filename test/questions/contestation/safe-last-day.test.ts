import { describe, expect, test } from 'vitest'
import { type ContestationFacts, contestation, procedure } from '../../../src/index.js'
import { combinationsOf } from '../../across/arbitraries/readings-of-dates.js'

/** The facts, the last day by default, and the earliest under any reading, each counted by hand. */
type Row = readonly [string, ContestationFacts, string, string]

const medical = { law: 'law-360-2023', against: 'medical-decision' } as const
const pension2024 = { law: 'law-263-2010-amended-2013', against: 'pension-decision' } as const

const ROWS: readonly Row[] = [
  [
    'a day earlier, counted as calendar days',
    { ...medical, communicatedOn: '2025-06-10' },
    '2025-07-11',
    '2025-07-10',
  ],
  [
    'the same day, where a weekend swallows the difference',
    { ...medical, communicatedOn: '2025-06-12' },
    '2025-07-14',
    '2025-07-14',
  ],
  [
    'thirty calendar days for a pension decision of May 2024: both questions together',
    // 45 days and one from 27 May: 12 July. 30 days: Wednesday 26 June; the shorter term alone would give the 27th.
    { ...pension2024, issuedOn: '2024-05-20', communicatedOn: '2024-05-27' },
    '2024-07-12',
    '2024-06-26',
  ],
  [
    'thirty calendar days for one of August, communicated in September: Saturday 5 October, so the 7th',
    { ...pension2024, law: 'law-360-2023', issuedOn: '2024-08-31', communicatedOn: '2024-09-05' },
    '2024-10-21',
    '2024-10-07',
  ],
  [
    'forty-five calendar days for one of 2025',
    {
      law: 'law-360-2023',
      against: 'pension-decision',
      issuedOn: '2025-06-02',
      communicatedOn: '2025-06-03',
    },
    '2025-07-21',
    '2025-07-18',
  ],
  [
    'thirty calendar days for one of December 2023',
    { ...pension2024, issuedOn: '2023-12-31', communicatedOn: '2024-01-08' },
    '2024-02-08',
    '2024-02-07',
  ],
  [
    'the term that ran through the emergency',
    { ...medical, law: 'law-263-2010-amended-2013', communicatedOn: '2020-03-01' },
    '2020-04-01',
    '2020-03-31',
  ],
  [
    'closed days count for it too',
    { ...medical, communicatedOn: '2025-06-10', closedDays: ['2025-07-10'] },
    '2025-07-11',
    '2025-07-11',
  ],
]

describe('the safe last day is the earliest under any reading', () => {
  test.each(ROWS)('%s', (_what, facts, lastDay, safeLastDay) => {
    expect(contestation(facts).value).toMatchObject({ lastDay, safeLastDay })
  })

  test.each(ROWS)('whatever reading the caller chose: %s', (_what, facts, _lastDay, safeLastDay) => {
    for (const readings of combinationsOf('term-counting', 'pension-contest-2024', 'terms-in-emergency')) {
      expect([readings, contestation(facts, { readings }).value.safeLastDay]).toEqual([readings, safeLastDay])
    }
  })
})

describe('the procedure gives a safe day for the terms of the person, and for no other', () => {
  test('30 calendar days from 2025-06-10 for the contestation, from 2025-12-29 for the court', () => {
    const { safe } = procedure({
      law: 'law-360-2023',
      requestRegisteredOn: '2025-05-05',
      decisionIssuedOn: '2025-06-05',
      decisionCommunicatedOn: '2025-06-10',
      contestationRegisteredOn: '2025-07-10',
      rulingIssuedOn: '2025-12-15',
      rulingCommunicatedOn: '2025-12-29',
    }).value
    expect(safe).toEqual({ contestUntil: '2025-07-10', courtUntil: '2026-01-28' })
  })
})
