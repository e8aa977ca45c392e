import { describe, expect, test } from 'vitest'
import { datedIn, pathInForm } from '../../src/assessment/events-in-form.js'

const dated = datedIn({
  closedDays: ['2025-03-03', '2025-03-04'],
  events: [{ id: 'death' }, { id: 'review-decision', on: '2020-01-10' }, { id: 'work-started' }],
})

describe('an event without its day', () => {
  test('is left out, and where its day is missing is told', () => {
    expect(dated.dossier.events).toEqual([{ id: 'review-decision', on: '2020-01-10' }])
    expect(dated.undated).toEqual(['events.0.on', 'events.2.on'])
  })
})

describe('a path among the dated events', () => {
  test('names the place of the event in the form', () => {
    expect(pathInForm('events.0.degree', dated)).toBe('events.1.degree')
  })

  test('of another fact or list is the same in the form', () => {
    expect(pathInForm('person.sex', dated)).toBe('person.sex')
    expect(pathInForm('scheme', dated)).toBe('scheme')
    expect(pathInForm('closedDays.0', dated)).toBe('closedDays.0')
  })

  test('that names the events as a whole names no place', () => {
    expect(pathInForm('events', dated)).toBe('events')
  })
})
