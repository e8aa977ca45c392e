import { describe, expect, test } from 'vitest'
import type { Assessment, CivilDate, Degree, Dossier } from '../../../src/index.js'
import { both, NOTARIES, PUBLIC, SHARED } from '../../assessment/persons.js'

const changes = ({ timeline }: Assessment) =>
  timeline
    .filter(({ event }) => event === 'review-decision-takes-effect' || event === 'payment-ends')
    .map(({ on, event, citation }) => ({ on, event, act: citation.act }))

/** The pensions of 2022, reviewed on a day. */
const reviewed = (on: CivilDate, degree: Degree | 'none') => {
  const shared: Dossier = {
    ...SHARED,
    medicalDecision: { issuedOn: '2022-01-10' },
    application: { registeredOn: '2022-01-20', grantedOn: '2022-01-10' },
    events: [{ id: 'review-decision', on, degree }],
  }
  return both(PUBLIC, NOTARIES, shared)
}

describe('one review decision and two pensions', () => {
  test('the public pension moves after the month of the decision, the other after the sending deadline', () => {
    const answers = reviewed('2024-03-10', 'II')
    const event = 'review-decision-takes-effect'
    expect(changes(answers.public)).toEqual([{ on: '2024-04-01', event, act: 'law-263-2010' }])
    expect(changes(answers.notaries)).toEqual([{ on: '2024-05-01', event, act: 'notaries-regulation' }])
  })

  test('capacity regained ends both, on the two dates', () => {
    const answers = reviewed('2024-03-10', 'none')
    expect(changes(answers.public)).toMatchObject([{ on: '2024-04-01', event: 'payment-ends' }])
    expect(changes(answers.notaries)).toMatchObject([{ on: '2024-05-01', event: 'payment-ends' }])
  })

  test('from September 2024 the public date stands in Law 360/2023', () => {
    const answers = reviewed('2024-12-31', 'II')
    expect(changes(answers.public)).toMatchObject([{ on: '2025-01-01', act: 'law-360-2023' }])
    expect(changes(answers.notaries)).toMatchObject([{ on: '2025-02-01', act: 'notaries-regulation' }])
  })

  test('an event of one system leaves the other as it is', () => {
    const missed = { ...PUBLIC, events: [{ id: 'review-missed', on: '2026-02-10' }] } as const
    const answers = both(missed, NOTARIES)
    const events = (assessment: Assessment) => assessment.timeline.map(({ event }) => event)
    expect(events(answers.public)).toContain('payment-suspended')
    expect(events(answers.notaries)).not.toContain('payment-suspended')
  })
})
