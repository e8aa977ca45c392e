import { expect, test } from 'vitest'
import { isNotCovered } from '../../src/engine/not-covered.js'

test.each([null, undefined, 'not-covered', 5, {}, { status: 'undetermined' }, { status: 'due' }])(
  'What the library does know is not taken for what it does not: %j.',
  outcome => {
    expect(isNotCovered(outcome)).toBe(false)
  },
)

test('What is not covered says so by its own status, not by an inherited one.', () => {
  expect(isNotCovered({ status: 'not-covered', what: 'point-value' })).toBe(true)
  expect(isNotCovered(Object.create({ status: 'not-covered' }))).toBe(false)
})
