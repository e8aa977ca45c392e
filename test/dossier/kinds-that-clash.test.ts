import { describe, expect, test } from 'vitest'
import { clashesIn, FIRST_DECISION } from './contradictions.js'

const DAY = '2026-05-12'
const file = (...events: readonly object[]) => clashesIn({ medicalDecision: FIRST_DECISION, events })

describe('a day has one degree by reviews alone', () => {
  test('a ruling and a judgment of one day may differ, and so may two rulings on two decisions', () => {
    const degree = (id: string, given: string) => ({ id, on: DAY, degree: given })
    expect(file(degree('ruling', 'II'), degree('judgment', 'III'))).toEqual([])
    expect(file(degree('ruling', 'II'), degree('ruling', 'III'))).toEqual([])
    expect(file(degree('review-decision', 'II'), degree('ruling', 'III'))).toEqual([])
  })
})

describe('a ruling replaces a decision', () => {
  const ruling = { id: 'ruling', on: '2026-06-30', degree: 'II', replaces: DAY }

  test('that of a review of that day, and nothing else that happened on it', () => {
    expect(file({ id: 'review-decision', on: DAY, degree: 'III' }, ruling)).toEqual([])
    expect(file({ id: 'review-missed', on: DAY }, ruling)).toEqual([
      'events.1.replaces: contradictory: medicalDecision.issuedOn',
    ])
  })

  test('what another event says to replace is held against no decision', () => {
    expect(file({ ...ruling, id: 'judgment' })).toEqual([])
  })
})
