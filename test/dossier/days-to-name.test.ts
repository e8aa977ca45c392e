import { describe, expect, test } from 'vitest'
import type { ValidBegunEvent, ValidDossierInForm } from '../../src/dossier/begun-events.js'
import { daysToName } from '../../src/dossier/day-of-event.js'

const LATE_REVIEW = { id: 'review-decision', on: '2026-05-12' } as const
const EARLY_REVIEW = { id: 'review-decision', on: '2025-09-01' } as const

const file = (...events: readonly ValidBegunEvent[]): ValidDossierInForm => ({
  medicalDecision: { issuedOn: '2025-02-10' },
  events,
})
const ruling = (on?: ValidBegunEvent['on']): ValidBegunEvent => ({ id: 'ruling', ...(on ? { on } : {}) })
const toReplace = (dossier: ValidDossierInForm, event: ValidBegunEvent = ruling()) =>
  daysToName(dossier, event, 'replaces')

describe('a ruling can replace', () => {
  test('the first decision and those of reviews, in the order of their days', () => {
    expect(toReplace(file(LATE_REVIEW, EARLY_REVIEW))).toEqual(['2025-02-10', '2025-09-01', '2026-05-12'])
  })

  test('two decisions of one day by one day', () => {
    expect(toReplace(file(LATE_REVIEW, { ...LATE_REVIEW, by: 'institute' }))).toEqual([
      '2025-02-10',
      '2026-05-12',
    ])
  })

  test('no decision after it; one of its own day it can', () => {
    const dossier = file(LATE_REVIEW, EARLY_REVIEW)
    expect(toReplace(dossier, ruling('2025-08-31'))).toEqual(['2025-02-10'])
    expect(toReplace(dossier, ruling('2025-09-01'))).toEqual(['2025-02-10', '2025-09-01'])
  })

  test('any of them where none is before it, for one of the days must be wrong', () => {
    expect(toReplace(file(EARLY_REVIEW), ruling('2025-01-01'))).toEqual(['2025-02-10', '2025-09-01'])
  })

  test('no decision whose day is not told yet', () => {
    expect(toReplace(file({ id: 'review-decision' }), ruling('2025-01-01'))).toEqual(['2025-02-10'])
  })

  test('nothing else that happened', () => {
    expect(toReplace(file({ id: 'review-missed', on: '2025-09-01' }))).toEqual(['2025-02-10'])
  })
})

describe('nothing is named', () => {
  test('where the day of the first decision is not known', () => {
    expect(toReplace({ events: [LATE_REVIEW] })).toBeUndefined()
  })

  test('by another fact of a ruling', () => {
    expect(daysToName(file(), ruling(), 'communicatedOn')).toBeUndefined()
  })

  test('by an event of another kind', () => {
    expect(toReplace(file(), { id: 'judgment' })).toBeUndefined()
    expect(daysToName(file(), { id: 'judgment' }, 'effectiveFrom')).toBeUndefined()
  })
})
