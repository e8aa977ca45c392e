import { describe, expect, test } from 'vitest'
import { attacked, TARGETS } from './attack.js'

/** No test is about time: the command `npm run prove:hostile` is. */
const NO_LIMIT_MS = Infinity

describe('whatever is handed over, the answer is right or one of the two errors, with a path', () => {
  test('every public function and schema is attacked, each with arguments that are right at first', () => {
    expect(TARGETS.length).toBeGreaterThan(90)
    expect(TARGETS.filter(({ right }) => right.length === 0)).toEqual([])
  })

  test.each(TARGETS.map(target => [target.name, target] as const))('%s', (_, target) => {
    const { breaches, values } = attacked(target, 40, 263_360, NO_LIMIT_MS)
    expect(breaches).toEqual([])
    // Some of the calls hide right facts: those are answered.
    expect(values).toBeGreaterThan(0)
  })
})
