import { describe, expect, test } from 'vitest'
import { assessSystems, InvalidInputError, nextQuestion } from '../../src/index.js'
import { clashesIn, FIRST_DECISION } from './contradictions.js'

const KINDS = [
  'review-missed',
  'convocation-missed',
  'programme-left',
  'suspension-requested',
  'resumption-requested',
  'review-decision',
]
const granted = (grantedOn: string, id: string, on: string) => ({
  application: { grantedOn },
  events: [{ id, on }],
})
const decided = (id: string, on: string) => ({ medicalDecision: FIRST_DECISION, events: [{ id, on }] })

describe('what happens to a pension happens from its grant on', () => {
  test.each(KINDS)('%s', id => {
    expect(clashesIn(granted('2025-03-01', id, '2025-02-28'))).toEqual([
      'events.0.on: before-earlier-event: application.grantedOn',
    ])
    expect(clashesIn(granted('2025-03-01', id, '2025-03-01'))).toEqual([])
  })
})

describe('what happens to a pension happens after its first decision', () => {
  test.each(KINDS)('%s the day before it', id => {
    expect(clashesIn(decided(id, '2025-02-09'))).toEqual([
      'events.0.on: before-earlier-event: medicalDecision.issuedOn',
    ])
    expect(clashesIn(decided(id, '2025-02-11'))).toEqual([])
  })

  test('nobody reviews a decision on the day on which it is issued', () => {
    expect(clashesIn(decided('review-decision', '2025-02-10'))).toEqual([
      'events.0.on: contradictory: medicalDecision.issuedOn',
    ])
    expect(clashesIn(decided('programme-left', '2025-02-10'))).toEqual([])
  })

  test('before both, both are told', () => {
    const file = { ...granted('2025-03-01', 'review-missed', '2024-01-01'), medicalDecision: FIRST_DECISION }
    expect(clashesIn(file)).toEqual([
      'events.0.on: before-earlier-event: medicalDecision.issuedOn',
      'events.0.on: before-earlier-event: application.grantedOn',
    ])
  })
})

describe('a fault between two fields names both wherever they stand', () => {
  test('two days of the dossier', () => {
    const file = { medicalDecision: { ...FIRST_DECISION, communicatedOn: '2025-02-09' } }
    expect(clashesIn(file)).toEqual([
      'medicalDecision.communicatedOn: before-earlier-event: medicalDecision.issuedOn',
    ])
  })

  test('in one of several systems, and where the shared facts bring them together', () => {
    const issues = (shared: object, own: object) => {
      try {
        assessSystems({ shared, systems: { house: own } } as never)
      } catch (error) {
        return error instanceof InvalidInputError
          ? error.issues.map(({ message, otherPath }) => [message, otherPath])
          : error
      }
      return []
    }
    const told = [
      [
        'systems.house.events.0.on is before the event that it follows: systems.house.medicalDecision.issuedOn',
        'systems.house.medicalDecision.issuedOn',
      ],
    ]
    expect(issues({}, decided('review-missed', '2025-02-09'))).toEqual(told)
    const { medicalDecision, ...own } = decided('review-missed', '2025-02-09')
    expect(issues({ medicalDecision }, own)).toEqual(told)
  })
})

describe('a form lets no day be answered that would be such a fault', () => {
  test('the first decision lies before what is told of the pension', () => {
    const file = {
      scheme: 'public',
      application: { registeredOn: '2025-02-20' },
      person: { sex: 'female', birthDate: '1970-05-10' },
      events: [{ id: 'review-decision', on: '2026-02-10' }],
    } as const
    expect(nextQuestion(file)).toMatchObject({
      id: 'medicalDecision.issuedOn',
      allowed: { from: '1984-05-10', to: '2026-02-09' },
    })
  })
})
