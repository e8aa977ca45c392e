import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../../src/schema/errors.js'
import type { Fault } from '../../src/schema/faults.js'

const faultOf = (message: string): Fault => ({ path: 'a', code: 'missing', message })

const faultsOf = (count: number, message: string): readonly Fault[] =>
  Array.from({ length: count }, () => faultOf(message))

const linesOf = (issues: readonly Fault[]): readonly string[] =>
  new InvalidInputError(issues).message.split('\n')

describe('the message of wrong input tells each fault on a line', () => {
  test('and nothing of more where there are no more', () => {
    expect(linesOf([faultOf('a is required'), faultOf('b is required')])).toEqual([
      'Invalid input:',
      '- a is required',
      '- b is required',
    ])
  })

  test('of 2,000 letters in full, and of more the first 2,000', () => {
    const longest = 'x'.repeat(2000)
    expect(linesOf([faultOf(longest)])).toEqual(['Invalid input:', `- ${longest}`])
    expect(linesOf([faultOf(`${longest}y`)])).toEqual(['Invalid input:', `- ${longest}…`])
  })
})

describe('a message has an end', () => {
  test('after a hundred faults', () => {
    expect(linesOf(faultsOf(100, 'a is required'))).toEqual([
      'Invalid input:',
      ...Array.from({ length: 100 }, () => '- a is required'),
    ])
    expect(linesOf(faultsOf(101, 'a is required'))).toEqual([
      'Invalid input:',
      ...Array.from({ length: 100 }, () => '- a is required'),
      '- and 1 more, in issues',
    ])
  })

  // Each line is 2 + 1,497 letters and its end: ten of them are 15,000.
  test('after 15,000 letters, each end of a line being one', () => {
    const line = 'x'.repeat(1497)
    const told = Array.from({ length: 9 }, () => `- ${line}`)
    expect(linesOf(faultsOf(10, line))).toEqual(['Invalid input:', ...told, `- ${line}`])
    expect(linesOf([...faultsOf(9, line), faultOf(`${line}x`)])).toEqual([
      'Invalid input:',
      ...told,
      '- and 1 more, in issues',
    ])
  })

  test('and what comes after is not told, short as it may be', () => {
    const line = 'x'.repeat(1997)
    const issues = [...faultsOf(8, line), faultOf('a is required')]
    expect(linesOf(issues)).toEqual([
      'Invalid input:',
      ...Array.from({ length: 7 }, () => `- ${line}`),
      '- and 2 more, in issues',
    ])
  })
})
