import { describe, expect, test } from 'vitest'
import type { ValidEvent } from '../../../src/dossier/events.js'
import { judgmentUndoing } from '../../../src/assessment/timeline/undone-by-judgment.js'

const judgment = (told: Partial<ValidEvent> = {}): ValidEvent =>
  ({ id: 'judgment', on: '2026-06-20', effectiveFrom: '2026-03-01', degree: 'II', ...told }) as ValidEvent

const undone = (on: '2026-01-31' | '2026-02-03', degree: 'III' | 'none', event: ValidEvent) =>
  judgmentUndoing({ on, degree }, [event]) === event

describe('a judgment stands in the place of a decision', () => {
  test('that would have effect no earlier: from the first of the month after it', () => {
    expect(undone('2026-02-03', 'III', judgment())).toBe(true)
    expect(undone('2026-01-31', 'III', judgment())).toBe(false)
  })

  test('that had ended what it gives back, whenever', () => {
    expect(undone('2026-01-31', 'none', judgment())).toBe(true)
    expect(undone('2026-01-31', 'none', judgment({ degree: 'none' }))).toBe(false)
    const { degree: _, ...untold } = judgment()
    expect(undone('2026-01-31', 'none', untold as ValidEvent)).toBe(false)
  })

  test('not without the day from which it has effect, nor of what is of no day or not before it', () => {
    const { effectiveFrom: _, ...untold } = judgment()
    expect(undone('2026-02-03', 'III', untold as ValidEvent)).toBe(false)
    expect(judgmentUndoing({ degree: 'III' } as never, [judgment()])).toBeUndefined()
    expect(judgmentUndoing({ on: '2026-06-20', degree: 'III' }, [judgment()])).toBeUndefined()
    expect(judgmentUndoing({ on: '2026-06-20', degree: 'none' }, [judgment()])).toBeUndefined()
    expect(judgmentUndoing({ on: '2026-06-19', degree: 'none' }, [judgment()])).toBeDefined()
  })

  test('and nothing else does', () => {
    const ruling = { ...judgment(), id: 'ruling' } as ValidEvent
    expect(undone('2026-02-03', 'III', ruling)).toBe(false)
    expect(judgmentUndoing({ on: '2026-02-03', degree: 'III' })).toBeUndefined()
  })
})
