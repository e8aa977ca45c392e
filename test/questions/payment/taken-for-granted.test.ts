import { describe, expect, test } from 'vitest'
import { type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'
import { man } from './lives.js'

// What an event leaves out is taken for granted, and named, as long as the event does something: that it was the pensioner's fault
// (Law 360/2023 art. 68(7), 70(4), 101(1) b), and of what a suspension was asked for (art. 101(5)).

const assumedOf = (
  events: readonly DossierEvent[],
  dossier: Dossier = man,
): readonly string[] | undefined => {
  const payment = paymentOf({ ...dossier, events })
  return payment.value !== undefined ? payment.value.assumed : undefined
}

const called = { id: 'convocation-missed', on: '2025-12-10', by: 'institute' } as const

describe('the fault', () => {
  test.each([
    { id: 'review-missed', on: '2025-10-14' },
    { id: 'documents-not-presented', on: '2025-10-14', askedFor: 'review' },
    { id: 'programme-left', on: '2025-10-14' },
    called,
  ] as const)('of %j is taken for granted', event => {
    expect(assumedOf([event])).toEqual(['events.0.imputable'])
    expect(assumedOf([{ ...event, imputable: true }])).toEqual([])
    expect(assumedOf([{ ...event, imputable: false }])).toEqual([])
  })

  test('of a refusal is no question, nor of a decision', () => {
    expect(assumedOf([{ id: 'examination-refused', on: '2025-10-14' }])).toEqual([])
    expect(assumedOf([{ id: 'review-decision', on: '2025-10-14', degree: 'II' }])).toEqual([])
  })

  test('of what was not owed, or found the pension ended, is no question either', () => {
    const irreversible = { ...man, incapacity: { ...man.incapacity, irreversible: true } }
    expect(assumedOf([{ id: 'review-missed', on: '2025-10-14' }], irreversible)).toEqual([])
    const ended = { id: 'review-decision', on: '2025-06-10', degree: 'none' } as const
    expect(assumedOf([ended, { id: 'review-missed', on: '2025-10-14' }])).toEqual([])
  })

  test('of what may suspend is named, also where another fact is missing', () => {
    // Law 263/2010 art. 80(3): counted from the day on which the absence was told to the house.
    const older: Dossier = {
      ...man,
      medicalDecision: { issuedOn: '2018-10-14' },
      application: { registeredOn: '2018-10-14', grantedOn: '2018-10-14' },
    }
    expect(assumedOf([{ id: 'convocation-missed', on: '2019-12-10' }], older)).toEqual(['events.0.imputable'])
  })

  test('of several is named in the order of the list', () => {
    const events = [called, { id: 'review-missed', on: '2025-10-14' }] as const
    expect(assumedOf(events)).toEqual(['events.0.imputable', 'events.1.imputable'])
    expect(assumedOf([...events].reverse())).toEqual(['events.0.imputable', 'events.1.imputable'])
  })
})

test('of what it was asked is taken to be both, where nothing is said', () => {
  const asked = { id: 'suspension-requested', on: '2025-10-14' } as const
  expect(assumedOf([asked])).toEqual(['events.0.what'])
  expect(assumedOf([{ ...asked, what: 'pension' }])).toEqual([])
})

describe('when the person came', () => {
  const late = { id: 'review-decision', on: '2027-03-05', degree: 'II' } as const

  test('with the papers of a review is taken for granted as of the review itself', () => {
    const unpresented = { id: 'documents-not-presented', on: '2025-10-14', askedFor: 'review' } as const
    expect(assumedOf([{ ...unpresented, imputable: true }, late])).toEqual(['events.1.presentedOn'])
  })

  test('is no question of who was called by the institute', () => {
    expect(assumedOf([{ ...called, imputable: true }, late])).toEqual([])
  })
})
