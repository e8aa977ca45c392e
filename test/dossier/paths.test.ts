import { describe, expect, test } from 'vitest'
import { headAt } from '../../src/dossier/begun-events.js'
import { eventAt } from '../../src/dossier/events.js'
import { isFactPath } from '../../src/dossier/given.js'
import { isOfASystem } from '../../src/dossier/paths.js'

describe('a path names a fact of one of several systems', () => {
  test.each([
    'systems.house.payment.month',
    'systems.house.scheme',
    'systems.scheme.scheme',
    // The name of a system may hold points of its own.
    'systems.house.of.notaries.payment.month',
  ])('%s', path => {
    expect(isOfASystem(path)).toBe(true)
  })

  test.each([
    ['payment.month', 'a fact of no system'],
    ['shared.payment.month', 'a fact of what is shared'],
    ['systems.scheme', 'a system that is called as a fact is, and no fact'],
    ['systems..scheme', 'no system'],
    ['systems.house', 'a system, and no fact'],
    ['systems.house.payment', 'a part, and no fact'],
    ['systems.house.payment.weather', 'no fact'],
  ])('but %s does not: %s', path => {
    expect(isOfASystem(path)).toBe(false)
  })
})

describe('a path names what an event is, or its day', () => {
  test('by its place, the last of which is 999', () => {
    expect(headAt('events.0.id')).toEqual({ place: 0, head: 'id' })
    expect(headAt('events.12.on')).toEqual({ place: 12, head: 'on' })
    expect(headAt('events.999.on')).toEqual({ place: 999, head: 'on' })
  })

  test.each([
    ['happenings.0.id', 'another list'],
    ['events.1000.on', 'no place so far on'],
    ['events.01.on', 'no place written so'],
    ['events.first.on', 'no place'],
    ['events.0.degree', 'a fact of the event'],
    ['events.0.on.year', 'a part of a day'],
    ['events.0', 'the event'],
    ['events', 'the list'],
  ])('but %s does not: %s', path => {
    expect(headAt(path)).toBeUndefined()
  })
})

describe('a path names a fact of an event', () => {
  test('by its place, the last of which is 999', () => {
    expect(eventAt('events.0.degree')).toEqual({ place: 0, fact: 'degree' })
    expect(eventAt('events.999.replaces')).toEqual({ place: 999, fact: 'replaces' })
  })

  test.each([
    ['happenings.0.degree', 'another list'],
    ['events.1000.degree', 'no place so far on'],
    ['events.00.degree', 'no place written so'],
    ['events.last.degree', 'no place'],
    ['events.0.on', 'its day'],
    ['events.0.toString', 'what every object inherits'],
    ['events.0.stageAtDecision.years', 'a part of a stage'],
    ['events.0', 'the event'],
  ])('but %s does not: %s', path => {
    expect(eventAt(path)).toBeUndefined()
  })
})

test('a fact is one of the dossier or of an event; a part, a day of an event or an inherited name is none', () => {
  expect(isFactPath('payment.month')).toBe(true)
  expect(isFactPath('events.3.degree')).toBe(true)
  for (const path of ['payment', 'events.3.on', 'toString', '']) expect(isFactPath(path)).toBe(false)
})
