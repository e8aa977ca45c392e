import { describe, expect, test } from 'vitest'
import { otherReadings, questionsThatMatter, readingsWith } from '../../src/engine/alternatives.js'
import { answered, boundsOf, isAnswered, isUndetermined, undetermined } from '../../src/engine/answer.js'
import { type Asked, NOTHING_ASKED } from '../../src/engine/asked.js'
import { type Confidence, weakest } from '../../src/engine/confidence.js'
import { differingLeaves } from '../../src/engine/differing-leaves.js'
import { type NotedStep, Notes, type ReadingsOf } from '../../src/engine/notes.js'
import { common, type SectionAnswer, wholeTrailOf } from '../../src/engine/section-answer.js'

const step = (rule: string, confidence: Confidence = 'confirmed') => ({
  rule,
  citation: {},
  confidence,
  facts: {},
  result: rule,
})
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(rule => step(rule))

describe('the weakest of several marks', () => {
  test('is the one of which least is known, in whatever order they come', () => {
    expect(weakest([])).toBe('confirmed')
    expect(weakest(['derived', 'confirmed'])).toBe('derived')
    expect(weakest(['uncertain', 'derived', 'confirmed'])).toBe('uncertain')
    expect(weakest(['confirmed', 'derived', 'uncertain'])).toBe('uncertain')
  })
})

describe('every step up to an answer', () => {
  test('stands where it was noted: before, between and after the sections that were asked, each once', () => {
    const other = { steps: [c, d], upstream: [] }
    const trail = {
      steps: [a, b],
      upstream: [
        { at: 1, trail: other },
        { at: 1, trail: other },
      ],
    }
    expect(wholeTrailOf(trail)).toEqual([a, c, d, b])
    const last = { steps: [a, b], upstream: [{ at: 2, trail: other }] }
    expect(wholeTrailOf(last)).toEqual([a, b, c, d])
    expect(wholeTrailOf({ steps: [], upstream: [{ at: 0, trail: last }] })).toEqual([a, b, c, d])
  })
})

describe('what two ways to an answer have in common', () => {
  const way = (value: number, more: Partial<SectionAnswer>): SectionAnswer => ({
    answer: { value },
    restsOn: [],
    steps: [],
    upstream: [],
    asked: NOTHING_ASKED,
    askedInAll: NOTHING_ASKED,
    confidence: 'confirmed',
    ...more,
  })

  test('is nothing where they come to two answers', () => {
    expect(common(way(1, {}), way(2, {}))).toBeUndefined()
  })

  test('is the steps of both, what either asked, and the weaker mark', () => {
    const one = way(1, {
      steps: [step('a'), step('b')],
      asked: new Map([['x', 'any']]),
      askedInAll: new Map([
        ['x', 'any'],
        ['z', 'any'],
      ]),
    })
    const other = way(1, {
      steps: [step('b'), step('c')],
      asked: new Map([['y', 'any']]),
      askedInAll: new Map([['y', 'any']]),
      confidence: 'derived',
    })
    expect(common(one, other)).toEqual({
      answer: { value: 1 },
      restsOn: [],
      steps: [step('b')],
      upstream: [{ at: 0, trail: { steps: [step('b')], upstream: [] } }],
      asked: new Map([
        ['x', 'any'],
        ['y', 'any'],
      ]),
      askedInAll: new Map([
        ['x', 'any'],
        ['z', 'any'],
        ['y', 'any'],
      ]),
      confidence: 'derived',
    })
    expect(common(one, one)).toBe(one)
  })
})

describe('other readings', () => {
  const readings = { first: 'yes', second: 'no' } as const

  test('are tried one at a time, and never the one that was used', () => {
    const asked: Asked = new Map([
      ['first', 'any'],
      ['second', 'any'],
    ])
    expect(otherReadings(readings, asked, () => ['yes', 'no', 'half'])).toEqual([
      { id: 'first', reading: 'no' },
      { id: 'first', reading: 'half' },
      { id: 'second', reading: 'yes' },
      { id: 'second', reading: 'half' },
    ])
  })

  test('are not tried where they were told to come to the same wherever they were asked', () => {
    const notes = new Notes<NotedStep, ReadingsOf<'first' | 'second'>>(question => readings[question])
    notes.reading('first', { yes: 10, no: 10, half: 9 })
    notes.reading('second', { yes: 1, no: 1, half: 1 })
    expect(otherReadings(readings, notes.asked, () => ['yes', 'no', 'half'])).toEqual([
      { id: 'first', reading: 'half' },
    ])
    notes.reading('first', { yes: 1, no: 2, half: 1 })
    expect(otherReadings(readings, notes.asked, () => ['yes', 'no', 'half'])).toEqual([
      { id: 'first', reading: 'no' },
      { id: 'first', reading: 'half' },
    ])
    notes.reading('second')
    expect(otherReadings(readings, notes.asked, () => ['no', 'half'])).toContainEqual({
      id: 'second',
      reading: 'half',
    })
  })

  test('leave every other question as it is', () => {
    expect(readingsWith(readings, { id: 'second', reading: 'half' })).toEqual({
      first: 'yes',
      second: 'half',
    })
  })

  test('matter where they come to another value, question by question', () => {
    const found = questionsThatMatter({ lei: '1' }, readings, [
      { id: 'first', reading: 'no', result: { lei: '1' } },
      { id: 'second', reading: 'yes', result: { lei: '2' } },
      { id: 'first', reading: 'half', result: { lei: '3' } },
      { id: 'second', reading: 'half', result: { lei: '4' } },
    ])
    expect(found).toEqual([
      {
        id: 'second',
        reading: 'no',
        others: [
          { reading: 'yes', value: { lei: '2' } },
          { reading: 'half', value: { lei: '4' } },
        ],
      },
      { id: 'first', reading: 'yes', others: [{ reading: 'half', value: { lei: '3' } }] },
    ])
  })
})

describe('the places at which two plain values differ', () => {
  test('are told leaf by leaf, by names alone, those that one of the two lacks too', () => {
    expect(differingLeaves({ a: 1, b: { c: 2 } }, { a: 1, b: { c: 3 } })).toEqual([
      { path: ['b', 'c'], value: 2 },
    ])
    expect(differingLeaves({ list: [{ on: 1 }] }, { list: [{ on: 1 }, { on: 2 }] })).toEqual([
      { path: ['list', 'on'], value: 2 },
    ])
    expect(differingLeaves({ a: { b: 1 } }, { a: 5 })).toEqual([{ path: ['a', 'b'], value: 1 }])
    expect(differingLeaves(null, 1)).toEqual([{ path: [], value: 1 }])
    expect(differingLeaves({ a: [1] }, { a: [1] })).toEqual([])
  })
})

describe('an answer', () => {
  test('has a value, or a status that says why not; a value may be nothing at all', () => {
    const refused = { status: 'not-covered', what: 'x' } as const
    expect(answered(refused)).toBe(refused)
    expect(answered(null)).toEqual({ value: null })
    expect(answered('status')).toEqual({ value: 'status' })
    expect([isAnswered({ value: null }), isAnswered(undetermined([]))]).toEqual([true, false])
    expect([isUndetermined({ value: null }), isUndetermined(undetermined(['x']))]).toEqual([false, true])
    expect(isUndetermined({ status: 'not-due', because: 'x' })).toBe(false)
  })

  test('that waits tells of its bounds those that it has', () => {
    expect(boundsOf(undetermined(['x'], { atLeast: '1' }))).toEqual({ atLeast: '1' })
    expect(boundsOf(undetermined(['x'], { atMost: '2' }))).toEqual({ atMost: '2' })
    expect(boundsOf(undetermined(['x']))).toEqual({})
  })
})
