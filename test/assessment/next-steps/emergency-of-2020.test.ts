import { describe, expect, test } from 'vitest'
import type { CivilDate, Dossier } from '../../../src/index.js'
import { actsOf, allOf } from './asked-of-whom.js'
import { OF_2018 } from './lives-of-2018.js'

const dueOn = (reviewDueOn: CivilDate): Dossier => ({
  ...OF_2018,
  medicalDecision: { issuedOn: '2018-03-01', reviewDueOn },
})

describe('a review of the emergency, from 16 March to 14 May 2020,', () => {
  test('asks nobody to come: the papers are sent until the day to which it was moved', () => {
    // The papers are sent within 30 days of the end of the emergency: 31 days after 14 May is Sunday 14 June, so Monday.
    const acts = actsOf(dueOn('2020-04-10'), '2020-04-01')
    expect(acts).not.toContain('go-to-review')
    expect(acts).not.toContain('tell-why-you-cannot-come')
    expect(allOf('send-medical-papers', dueOn('2020-04-10'), '2020-04-01')).toMatchObject([
      { by: '2020-06-15', papers: ['medical-papers'] },
    ])
  })

  test('is no other where it is told as missed, not as due', () => {
    const missed: Dossier = {
      ...OF_2018,
      medicalDecision: { issuedOn: '2018-03-01' },
      events: [{ id: 'review-missed', on: '2020-04-10', imputable: false }],
    }
    expect(actsOf(missed, '2020-05-01')).not.toContain('go-to-review')
    expect(allOf('send-medical-papers', missed, '2020-05-01')).toMatchObject([
      { by: '2020-06-15', papers: ['medical-papers'] },
    ])
  })

  test('asks for papers beside itself alone: a review of another time, missed without fault, is gone to', () => {
    const missed: Dossier = {
      ...OF_2018,
      medicalDecision: { issuedOn: '2018-03-01' },
      events: [{ id: 'review-missed', on: '2019-04-10', imputable: false }],
    }
    expect(allOf('go-to-review', missed, '2019-05-01')).toMatchObject([{ by: '2019-05-31' }])
    expect(actsOf(missed, '2019-05-01')).not.toContain('send-medical-papers')
  })

  test('asks for them once, also where it is told that they were not sent', () => {
    const unsent: Dossier = { ...dueOn('2020-04-10'), emergency: { documentsSent: false } }
    expect(allOf('send-medical-papers', unsent, '2020-05-01')).toMatchObject([{ by: '2020-06-15' }])
  })

  test('is one of its first and of its last day too', () => {
    for (const day of ['2020-03-16', '2020-05-14'] as const)
      expect(actsOf(dueOn(day), '2020-03-01')).not.toContain('go-to-review')
    for (const day of ['2020-03-15', '2020-05-15'] as const) {
      expect(actsOf(dueOn(day), '2020-03-01')).toContain('go-to-review')
      expect(actsOf(dueOn(day), '2020-03-01')).not.toContain('send-medical-papers')
    }
  })

  test('moves no other term: a decision is contested in the emergency', () => {
    // 30 free days after 5 March 2020: Sunday 5 April, so Monday the 6th.
    const told: Dossier = {
      ...OF_2018,
      medicalDecision: { issuedOn: '2020-03-02', communicatedOn: '2020-03-05' },
      application: { registeredOn: '2020-03-09' },
    }
    expect(allOf('contest-medical-decision', told, '2020-04-01')).toMatchObject([{ by: '2020-04-06' }])
  })

  test('asks for papers beside what else is open', () => {
    const told: Dossier = {
      ...dueOn('2020-04-10'),
      events: [{ id: 'suspension-requested', on: '2024-10-10' }],
    }
    expect(allOf('ask-to-resume', told, '2024-12-01')).toMatchObject([{ papers: ['request'] }])
  })
})
