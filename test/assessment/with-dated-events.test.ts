import { expect, test } from 'vitest'
import {
  assess,
  type DossierInForm,
  InvalidInputError,
  nextQuestion,
  withDatedEvents,
} from '../../src/index.js'

const form: DossierInForm = {
  scheme: 'public',
  events: [
    { id: 'review-missed', imputable: true },
    { id: 'death', on: '2026-02-10' },
    { id: 'programme-left' },
  ],
}

test('Of what is told so far, what has its day is reckoned with; the other days are named as a form asks for them.', () => {
  const { dossier, undated } = withDatedEvents(form)
  expect(dossier).toEqual({ scheme: 'public', events: [{ id: 'death', on: '2026-02-10' }] })
  expect(undated).toEqual(['events.0.on', 'events.2.on'])
  expect(nextQuestion(form)?.id).toBe('events.0.on')
  expect(assess(dossier).payment.status).toBe('undetermined')
})

test('A dossier of which nothing happened is given back as it was found right.', () => {
  const { dossier, undated } = withDatedEvents({
    scheme: 'public',
    contribution: { stageAtGrant: { years: 20 } },
  })
  expect(dossier).toEqual({
    scheme: 'public',
    contribution: { stageAtGrant: { years: 20, months: 0, days: 0 } },
  })
  expect(undated).toEqual([])
  expect(Object.isFrozen(dossier)).toBe(true)
})

test('What no dossier can hold is a fault here too, by its path.', () => {
  expect(() => withDatedEvents({ events: [{ id: 'review-missed', on: '2026-02-30' }] })).toThrow(
    InvalidInputError,
  )
})
