import { expect, test } from 'vitest'
import { confirmed, derived, uncertain } from '../../src/law/citation.js'

test('A place in the law has the mark it is cited with, and nobody changes it.', () => {
  expect(confirmed('law-263-2010', 'art. 73')).toEqual({
    citation: { act: 'law-263-2010', provision: 'art. 73' },
    confidence: 'confirmed',
  })
  expect(derived('law-263-2010', 'art. 73').confidence).toBe('derived')
  expect(uncertain('law-263-2010', 'art. 73').confidence).toBe('uncertain')
  expect(Object.isFrozen(confirmed('law-263-2010', 'art. 73').citation)).toBe(true)
  expect(Object.isFrozen(confirmed('law-263-2010', 'art. 73'))).toBe(true)
})
