import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { UNDER_LAW_263, UNDER_LAW_360 } from './dossiers.js'
import { expected, type Row, timelineOf } from './entries.js'

/** Counted by hand on the calendars of 2022 to 2024. */
const OF_LAW_263: readonly Row[] = [
  ['2022-10-03', 'medical-decision-due', 'authority', 'law-263-2010 art. 71(5)'], // 46 days to Saturday 1 October
  ['2022-10-05', 'communication-of-medical-decision-due', 'authority', 'law-263-2010 art. 71(5)'],
  ['2022-10-10', 'pension-starts', 'law', 'law-263-2010 art. 104(3)'], // insured to 9 October
  ['2022-10-28', 'application-registered-in-time', 'person', 'law-263-2010 art. 104(3)'], // the term ends on 31 October
  ['2022-11-03', 'medical-decision-contestable-until', 'person', 'law-263-2010 art. 71(6)', '2022-11-02'],
  ['2022-11-03', 'medical-decision-contested-in-time', 'person', 'law-263-2010 art. 71(6)'],
  ['2022-12-13', 'pension-decision-due', 'authority', 'law-263-2010 art. 106'], // 28 October + 46
  ['2022-12-14', 'communication-of-pension-decision-due', 'authority', 'law-263-2010 art. 106'],
  ['2022-12-19', 'medical-ruling-due', 'authority', 'law-263-2010 art. 71(8)'], // 3 November + 46
  ['2022-12-19', 'communication-of-medical-ruling-due', 'authority', 'law-263-2010 art. 71(8)'], // Sunday 18
  ['2023-01-13', 'pension-decision-contestable-until', 'person', 'law-263-2010 art. 149', '2023-01-12'],
  ['2023-01-13', 'annulment-of-pension-may-be-asked-until', 'person', 'law-263-2010 art. 106', '2023-01-12'],
  ['2023-01-16', 'pension-decision-contested-late', 'person', 'law-263-2010 art. 149'],
  ['2023-01-16', 'medical-ruling-open-to-court-until', 'person', 'law-263-2010 art. 71(9)'], // safe: Sunday 15
  ['2023-06-01', 'payment-suspended', 'law', 'law-263-2010 art. 80(3)'], // told to the pension house in May
  ['2023-10-12', 'review-due', 'person', 'law-263-2010 art. 78(1)'],
  ['2024-04-25', 'duty-to-be-fulfilled-by', 'person', 'law-263-2010 art. 113'],
  ['2024-05-01', 'payment-ends', 'law', 'law-263-2010 art. 113'], // twelve months from the absence in April
  // A woman born in March 1970: the age is reached under the law of that day, at 65.
  ['2035-03-15', 'standard-age-reached', 'law', 'law-360-2023 annex 5'],
]

/** Counted by hand on the calendars of 2025 to 2028; Easter 2025 is on 20 April, Pentecost on 8 June. */
const OF_LAW_360: readonly Row[] = [
  ['2025-03-31', 'pension-starts', 'law', 'law-360-2023 art. 90(4)'], // from the decision: applied in time
  ['2025-04-03', 'medical-decision-due', 'authority', 'law-360-2023 art. 64(6)'],
  ['2025-04-07', 'communication-of-medical-decision-due', 'authority', 'law-360-2023 art. 64(6)'], // Sunday 6
  ['2025-04-22', 'application-registered-in-time', 'person', 'law-360-2023 art. 90(4)'], // the term ends on 2 May
  ['2025-05-05', 'medical-decision-contestable-until', 'person', 'law-360-2023 art. 64(7)'], // safe: Sunday 4
  ['2025-05-05', 'medical-decision-contested-in-time', 'person', 'law-360-2023 art. 64(7)'],
  ['2025-06-10', 'pension-decision-due', 'authority', 'law-360-2023 art. 93(1)'], // Saturday 7, then Pentecost
  ['2025-06-16', 'communication-of-pension-decision-due', 'authority', 'law-360-2023 art. 93(6)'],
  ['2025-06-20', 'medical-ruling-due', 'authority', 'law-360-2023 art. 64(9)'],
  ['2025-06-27', 'communication-of-medical-ruling-due', 'authority', 'law-360-2023 art. 64(9)'],
  ['2025-07-14', 'annulment-of-pension-may-be-asked-until', 'person', 'law-360-2023 art. 93(5)'], // Sunday 13; safe: Saturday 12
  ['2025-07-28', 'pension-decision-contestable-until', 'person', 'law-360-2023 art. 127(1)'], // safe: Sunday 27
  ['2025-07-28', 'pension-decision-contested-in-time', 'person', 'law-360-2023 art. 127(1)'],
  [
    '2025-07-28', // Saturday 26; safe: Friday 25
    'medical-ruling-open-to-court-until',
    'person',
    'law-360-2023 art. 64(10)',
    '2025-07-25',
  ],
  ['2025-12-01', 'payment-suspended', 'law', 'law-360-2023 art. 101(1) b)'],
  ['2026-03-31', 'review-due', 'person', 'law-360-2023 art. 68(1)'],
  ['2026-04-01', 'review-decision-takes-effect', 'law', 'law-360-2023 art. 68(3)'],
  ['2026-11-12', 'duty-to-be-fulfilled-by', 'person', 'law-360-2023 art. 100'], // twelve months from the leaving
  ['2026-12-01', 'payment-ends', 'law', 'law-360-2023 art. 100'],
  ['2045-07-01', 'standard-age-reached', 'law', 'law-360-2023 annex 5'],
]

describe.each([
  ['Law 263/2010', UNDER_LAW_263, OF_LAW_263],
  ['Law 360/2023', UNDER_LAW_360, OF_LAW_360],
] as const)('a whole dossier under %s', (_law, dossier, rows) => {
  test('has these dates and no other, each with who must act and its article', () => {
    expect(timelineOf(dossier)).toEqual(expected(rows))
  })

  test('in their order, and nothing is missing', () => {
    const { timeline, timelineNeeds } = assess(dossier)
    expect(timeline.map(({ on }) => on)).toEqual(rows.map(([on]) => on).sort())
    expect(timelineNeeds).toEqual([])
  })
})

describe('the readings that a caller chooses', () => {
  test('move the dates: calendar days end a day earlier, and then no other day is safer', () => {
    const rows = timelineOf(UNDER_LAW_263, { readings: { 'term-counting': 'calendar-days' } })
    expect(rows).toContain(
      '2022-11-02 | medical-decision-contestable-until | person | law-263-2010 art. 71(6)',
    )
    expect(rows).toContain('2022-11-03 | medical-decision-contested-late | person | law-263-2010 art. 71(6)')
  })

  test("so do the caller's closed days", () => {
    const rows = timelineOf({ ...UNDER_LAW_263, closedDays: ['2022-11-03'] })
    const until =
      '2022-11-04 | medical-decision-contestable-until | person | law-263-2010 art. 71(6) | 2022-11-02'
    expect(rows).toContain(until)
  })
})
