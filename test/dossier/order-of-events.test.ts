import { describe, expect, test } from 'vitest'
import { inOneOrder, type ValidEvent } from '../../src/dossier/events.js'

/** The one order, whichever of the two is listed first. */
const ordersOf = (one: ValidEvent, other: ValidEvent) => [inOneOrder([one, other]), inOneOrder([other, one])]

describe('however a dossier lists its events, they come', () => {
  test('by day, whatever they are', () => {
    const [early, late]: ValidEvent[] = [
      { id: 'work-started', on: '2025-12-31' },
      { id: 'death', on: '2026-01-01' },
    ]
    expect(ordersOf(early!, late!)).toEqual([
      [early, late],
      [early, late],
    ])
  })

  test('of one day by what they are, whatever they tell', () => {
    const [first, second]: ValidEvent[] = [
      { id: 'judgment', on: '2026-01-01', degree: 'none' },
      { id: 'ruling', on: '2026-01-01', degree: 'I' },
    ]
    expect(ordersOf(first!, second!)).toEqual([
      [first, second],
      [first, second],
    ])
  })

  test('of one day and kind by what they tell, in whatever order each tells it', () => {
    const inFirst: ValidEvent = { id: 'review-decision', on: '2026-01-01', degree: 'I', by: 'office' }
    const inSecond: ValidEvent = { by: 'office', degree: 'II', id: 'review-decision', on: '2026-01-01' }
    expect(ordersOf(inFirst, inSecond)).toEqual([
      [inFirst, inSecond],
      [inFirst, inSecond],
    ])
  })
})

test('the list that was given stays as it was', () => {
  const given: readonly ValidEvent[] = [
    { id: 'death', on: '2026-01-01' },
    { id: 'work-started', on: '2025-12-31' },
  ]
  inOneOrder(given)
  expect(given.map(({ id }) => id)).toEqual(['death', 'work-started'])
})
