import { describe, expect, test } from 'vitest'
import { allowedIn, fault, faultBeside, faultsOfArgument } from '../../src/schema/faults.js'

describe('the faults of an argument begin with its name', () => {
  test('in the path and in the message', () => {
    expect(faultsOfArgument('span', [fault('from', 'missing')])).toStrictEqual([
      { path: 'span.from', code: 'missing', message: 'span.from is required' },
    ])
  })

  test('and where the argument itself is at fault, it stands alone', () => {
    expect(faultsOfArgument('span', [fault('', 'not-an-object')])).toStrictEqual([
      { path: 'span', code: 'not-an-object', message: 'span must be a plain object' },
    ])
  })

  test('with the values that are allowed', () => {
    const allowed = ['ro', 'hu']
    expect(faultsOfArgument('options', [fault('language', 'not-allowed', allowed)])).toStrictEqual([
      {
        path: 'options.language',
        code: 'not-allowed',
        message: 'options.language is not one of the values allowed: ro, hu',
        allowed,
      },
    ])
    expect(faultsOfArgument('id', [fault('', 'not-allowed', allowed)])).toMatchObject([
      { path: 'id', code: 'not-allowed', allowed },
    ])
  })

  test('and so does the other field, of a fault between two', () => {
    expect(faultsOfArgument('shared', [faultBeside('to', 'before-earlier-event', 'from')])).toStrictEqual([
      {
        path: 'shared.to',
        code: 'before-earlier-event',
        message: 'shared.to is before the event that it follows: shared.from',
        otherPath: 'shared.from',
      },
    ])
  })
})

describe('the values that a fault says are allowed', () => {
  test('stand in another as they are, and nothing stands there where none are', () => {
    expect(allowedIn(fault('sex', 'not-allowed', ['female', 'male']))).toStrictEqual({
      allowed: ['female', 'male'],
    })
    expect(allowedIn(fault('sex', 'missing'))).toStrictEqual({})
  })
})
