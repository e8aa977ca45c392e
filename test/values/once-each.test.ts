import { expect, test } from 'vitest'
import { onceEach } from '../../src/values/once-each.js'

test('The same is worked out once, and each other of its own.', () => {
  const asked: number[] = []
  const halfOf = onceEach((whole: number) => {
    asked.push(whole)
    return { half: whole / 2 }
  })
  const first = halfOf(8)
  expect(halfOf(6)).toEqual({ half: 3 })
  expect(halfOf(8)).toBe(first)
  expect(first).toEqual({ half: 4 })
  expect(asked).toEqual([8, 6])
})
