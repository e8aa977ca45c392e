import { describe, expect, test } from 'vitest'
import type { DossierInForm } from '../../src/index.js'
import { askableOfEvents } from '../../src/assessment/askable-of-events.js'
import { formOf } from './forms.js'

type Events = NonNullable<DossierInForm['events']>

const askable = (...events: Events) => askableOfEvents(formOf({ events }), false)

describe('of an event may still be asked', () => {
  test('its day, and the facts of its kind', () => {
    expect(askable({ id: 'review-missed' })).toEqual([
      'events.0.on',
      'events.0.requestedOn',
      'events.0.noResumptionRequest',
    ])
  })

  test('no day once that is told', () => {
    expect(askable({ id: 'judgment', on: '2021-01-10' })).toEqual([
      'events.0.effectiveFrom',
      'events.0.degree',
      'events.0.stageAtDecision',
    ])
  })

  test('no fact that is told', () => {
    expect(askable({ id: 'review-decision', on: '2021-01-10', degree: 'II' })).toEqual([
      'events.0.stageAtDecision',
    ])
  })

  test('nothing beside its day where its kind has no facts', () => {
    expect(askable({ id: 'death' }, { id: 'death', on: '2022-02-02' })).toEqual(['events.0.on'])
  })

  test('on wish what is taken for granted as well, unless it is told', () => {
    const form = formOf({ events: [{ id: 'work-ended', on: '2021-01-10', imputable: false }] })
    expect(askableOfEvents(form, true)).toEqual(['events.0.what', 'events.0.presentedOn'])
    expect(askableOfEvents(form, false)).toEqual([])
  })
})

test('where nothing happened nothing is asked of events', () => {
  expect(askableOfEvents(formOf({}), true)).toEqual([])
})
