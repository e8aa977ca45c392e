import { describe, expect, test } from 'vitest'
import { notCovered } from '../../src/law/not-covered.js'
import { NotCoveredError } from '../../src/schema/errors.js'

describe('what is not covered says what is known', () => {
  test.each([
    [{}, 'Not covered: minimum-wage'],
    [{ on: '2010-05-01' }, 'Not covered: minimum-wage on 2010-05-01'],
    [{ knownFrom: '2011-01-01' }, 'Not covered: minimum-wage; known from 2011-01-01'],
    [{ knownUntil: '2026-12-31' }, 'Not covered: minimum-wage; known until 2026-12-31'],
    [
      { knownFrom: '2011-01-01', knownUntil: '2026-12-31' },
      'Not covered: minimum-wage; known from 2011-01-01 to 2026-12-31',
    ],
    [
      { knownFrom: '2011-01-01', knownUntil: '2011-01-01' },
      'Not covered: minimum-wage; known from 2011-01-01 to 2011-01-01',
    ],
    [
      { on: '2020-05-01', knownFrom: '2021-01-01', knownUntil: '2019-12-31' },
      'Not covered: minimum-wage on 2020-05-01; known until 2019-12-31 and again from 2021-01-01',
    ],
  ] as const)('of %j', (dates, message) => {
    expect(new NotCoveredError(notCovered('minimum-wage', dates)).message).toBe(message)
  })
})

describe('the days of what is not covered', () => {
  const listed = (error: object): readonly string[] => Object.keys(error).sort()

  test('are listed where they are told', () => {
    const dates = { on: '2020-05-01', knownFrom: '2021-01-01', knownUntil: '2019-12-31' } as const
    const error = new NotCoveredError(notCovered('minimum-wage', dates))
    expect(listed(error)).toEqual(['code', 'knownFrom', 'knownUntil', 'name', 'on', 'what'])
    expect({ ...error }).toMatchObject(dates)
  })

  test('are not listed where they are not told', () => {
    const error = new NotCoveredError(notCovered('minimum-wage', { knownFrom: '2021-01-01' }))
    expect(listed(error)).toEqual(['code', 'knownFrom', 'name', 'what'])
    expect([error.on, error.knownUntil]).toEqual([undefined, undefined])
  })
})
