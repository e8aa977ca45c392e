import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'
import { OF_2018 } from '../next-steps/lives-of-2018.js'

const eventsOf = (dossier: Dossier): readonly string[] => assess(dossier).timeline.map(({ event }) => event)
const procedureOf = (dossier: Dossier) =>
  eventsOf(dossier).filter(event => /contest|communication|annulment|ruling/.test(event))

const CONTESTED: Dossier = {
  ...MAN,
  medicalDecision: {
    issuedOn: '2024-10-14',
    communicatedOn: '2024-10-17',
    contestationRegisteredOn: '2024-11-12',
  },
  pensionDecision: { issuedOn: '2024-11-20', communicatedOn: '2024-11-25', contestedOn: '2024-12-02' },
}

describe('of a soldier, whose law and house are others,', () => {
  test('no term of the public houses is told, and no contestation as in time or late', () => {
    expect(procedureOf(CONTESTED)).toEqual(
      expect.arrayContaining(['medical-decision-contested-in-time', 'pension-decision-contested-in-time']),
    )
    const soldier: Dossier = { ...CONTESTED, person: { ...MAN.person, militaryOrPolice: true } }
    expect(procedureOf(soldier)).toEqual([])
  })
})

describe('of a decision of before 2011, under a law that is not covered,', () => {
  test('no term is told, and no contestation', () => {
    const of2009: Dossier = {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1970-07-07' },
      medicalDecision: {
        issuedOn: '2009-03-02',
        communicatedOn: '2009-03-05',
        contestationRegisteredOn: '2009-03-20',
      },
      application: { registeredOn: '2009-03-09' },
      pensionDecision: { issuedOn: '2009-04-20', communicatedOn: '2009-04-24', contestedOn: '2009-05-11' },
    }
    expect(procedureOf(of2009)).toEqual([])
  })
})

describe('an absence whose telling is not told', () => {
  const absent: Dossier = { ...OF_2018, events: [{ id: 'convocation-missed', on: '2020-05-30' }] }

  test('dates no suspension under Law 263/2010, where the telling counts, and asks for it', () => {
    expect(eventsOf(absent)).not.toContain('payment-suspended')
    expect(assess(absent).timelineNeeds).toContain('events.0.reportedOn')
  })

  test('leaves open whether there is a review: neither its window nor its day is spoken of', () => {
    expect(eventsOf(absent).filter(event => event.startsWith('review'))).toEqual([])
    expect(assess(absent).timelineNeeds).not.toContain('medicalDecision.reviewDueOn')
  })
})

test('a judgment opens no term of the medical procedure, though it is told when it was communicated', () => {
  const judged = { id: 'judgment', on: '2026-06-10', degree: 'I', effectiveFrom: '2024-10-14' } as const
  const communicated = { ...judged, communicatedOn: '2026-06-16' } as const
  expect(procedureOf(withEvents(communicated))).toEqual(procedureOf(withEvents(judged)))
})
