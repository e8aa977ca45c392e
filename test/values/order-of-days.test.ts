import { describe, expect, test } from 'vitest'
import { earlierFirst } from '../../src/values/civil-date.js'

describe('the order of two days', () => {
  test('puts the earlier first, and parts no day from itself', () => {
    expect(earlierFirst('2026-01-31', '2026-02-01')).toBe(-1)
    expect(earlierFirst('2026-02-01', '2026-01-31')).toBe(1)
    expect(earlierFirst('2026-02-01', '2026-02-01')).toBe(0)
  })
})
