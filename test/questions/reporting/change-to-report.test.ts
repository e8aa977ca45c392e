import { describe, expect, test } from 'vitest'
import { changeReportedBy } from '../../../src/index.js'

describe('a change that touches the pension', () => {
  const reported = (changedOn: '2025-09-10' | '2025-12-09', closedDays?: readonly '2025-09-26'[]) =>
    changeReportedBy({ law: 'law-360-2023', changedOn, ...(closedDays ? { closedDays } : {}) }).value

  test('is reported in 15 days, counted as a term', () => {
    expect(reported('2025-09-10')).toBe('2025-09-26')
    // 2025-12-25 and 26 are holidays, then a week-end.
    expect(reported('2025-12-09')).toBe('2025-12-29')
    // 2025-09-26 is a Friday.
    expect(reported('2025-09-10', ['2025-09-26'])).toBe('2025-09-29')
  })
})
