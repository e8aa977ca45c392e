import { describe, expect, test } from 'vitest'
import { answerable } from '../../src/assessment/allowed-answer.js'
import type { DossierPath } from '../../src/dossier/dossier.js'
import type { EventPath } from '../../src/dossier/events.js'
import type { ValidDossierInForm } from '../../src/dossier/begun-events.js'

const allowed = (path: DossierPath | EventPath, dossier: ValidDossierInForm = {}): unknown =>
  answerable(path, dossier).allowed

describe('what may be answered', () => {
  test('to a flag is yes, then no', () => {
    expect(answerable('insurance.insuredAtDecision', {})).toEqual({ type: 'boolean', allowed: [true, false] })
  })

  test('of the Revolution of 1989 by who was born by the day on which it had prevailed, or of whom it is not known', () => {
    const bornOn = (birthDate: `${number}-${number}-${number}`) =>
      allowed('person.specialStatus', { person: { birthDate } })
    expect(bornOn('1989-12-25')).toContain('revolution-1989')
    expect(bornOn('1970-06-01')).toContain('revolution-1989')
    expect(bornOn('1989-12-26')).not.toContain('revolution-1989')
    expect(allowed('person.specialStatus')).toContain('revolution-1989')
  })

  test('and any other status by whoever was born after it', () => {
    const statuses = allowed('person.specialStatus') as readonly string[]
    expect(allowed('person.specialStatus', { person: { birthDate: '1989-12-26' } })).toEqual(
      statuses.filter(status => status !== 'revolution-1989'),
    )
  })
})

describe('what may be answered of an event', () => {
  test('is no day before its own', () => {
    const dossier = { events: [{ id: 'convocation-missed', on: '2020-01-10' }] } as const
    expect(allowed('events.0.reportedOn', dossier)).toEqual({ from: '2020-01-10', to: '2199-12-31' })
  })

  test('is any day where its own is not told yet', () => {
    expect(allowed('events.0.reportedOn', { events: [{ id: 'convocation-missed' }] })).toEqual({
      from: '1900-01-01',
      to: '2199-12-31',
    })
  })

  test('is any day and any word where no event is told', () => {
    expect(allowed('events.0.reportedOn')).toEqual({ from: '1900-01-01', to: '2199-12-31' })
    expect(allowed('events.0.degree')).toEqual(['I', 'II', 'III', 'none'])
  })

  test('is a day of a decision, of what replaces one', () => {
    const dossier = {
      medicalDecision: { issuedOn: '2019-05-15' },
      events: [
        { id: 'ruling', on: '2021-05-10' },
        { id: 'review-decision', on: '2021-02-02', degree: 'II' },
      ],
    } as const
    const among = ['2019-05-15', '2021-02-02']
    expect(allowed('events.0.replaces', dossier)).toEqual({ from: '2019-05-15', to: '2021-02-02', among })
  })
})
