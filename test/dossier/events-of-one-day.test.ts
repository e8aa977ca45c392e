import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.js'
import { dateBoundsOf } from '../../src/dossier/allowed-range.js'
import { EVENT_CHECKS } from '../../src/dossier/event-checks.js'
import { EVENT_FACTS } from '../../src/dossier/events.js'
import { clashesOf } from '../../src/schema/check.js'
import { clashesIn } from './contradictions.js'

const DAY = '2026-05-12'
const decided = (degree?: string, by?: string) => ({
  id: 'review-decision',
  on: DAY,
  ...(degree ? { degree } : {}),
  ...(by ? { by } : {}),
})
const event = (id: string, on = DAY) => ({ id, on })
const clashes = (...events: readonly object[]) => clashesIn({ events })

describe('two decisions of one day that differ are no file, for one person has one degree a day', () => {
  test.each([
    ['II', 'III'],
    ['II', 'none'],
  ])('degree %s and %s', (one, other) => {
    const told = ['events.1.degree: contradictory: events.0.degree']
    expect(clashes(decided(one), decided(other))).toEqual(told)
    expect(clashes(decided(other), decided(one))).toEqual(told)
  })

  test('nor are two of the institute, or one of the office and one of nobody named', () => {
    const told = ['events.1.degree: contradictory: events.0.degree']
    expect(clashes(decided('II', 'institute'), decided('III', 'institute'))).toEqual(told)
    expect(clashes(decided('II', 'office'), decided('III'))).toEqual(told)
  })

  test('the decision of the institute goes before that of the office (Law 360/2023 art. 70(6))', () => {
    expect(clashes(decided('II', 'institute'), decided('III', 'office'))).toEqual([])
    expect(clashes(decided('II'), decided('III', 'institute'))).toEqual([])
  })

  test('two that agree, that do not both tell a degree, or of two days, are a file', () => {
    expect(clashes(decided('II'), decided('II'))).toEqual([])
    expect(clashes(decided('II'), decided())).toEqual([])
    expect(clashes(decided('II'), { ...decided('III'), on: '2026-05-13' })).toEqual([])
  })

  test('of many, each is told beside the first that it contradicts', () => {
    expect(clashes(decided('II'), decided('III'), decided('II'), decided('I'))).toEqual([
      'events.1.degree: contradictory: events.0.degree',
      'events.2.degree: contradictory: events.1.degree',
      'events.3.degree: contradictory: events.0.degree',
    ])
  })

  test('the message names both places', () => {
    expect(() => assess({ events: [decided('II'), decided('III')] } as never)).toThrowError(
      'events.1.degree contradicts another field: events.0.degree',
    )
  })
})

describe('one day does not see both', () => {
  test.each([
    ['an absence from the review and a decision', 'review-missed', 'review-decision'],
    ['an absence from a convocation and a decision', 'convocation-missed', 'review-decision'],
    ['asking for the suspension and asking back', 'suspension-requested', 'resumption-requested'],
  ])('%s', (_, one, other) => {
    const told = ['events.1.on: contradictory: events.0.on']
    expect(clashes(event(one), event(other))).toEqual(told)
    expect(clashes(event(other), event(one))).toEqual(told)
    expect(clashes(event(one), event(other, '2026-05-13'))).toEqual([])
    expect(clashes(event(one), event(one))).toEqual([])
  })

  test('asking for the suspension and asking back, where one event tells both', () => {
    const asked = (requestedOn: string) => ({ ...event('suspension-requested'), requestedOn })
    expect(clashes(asked(DAY))).toEqual(['events.0.requestedOn: contradictory: events.0.on'])
    expect(clashes(asked('2026-05-13'))).toEqual([])
    expect(clashes({ ...event('review-missed'), requestedOn: DAY })).toEqual([])
    expect(dateBoundsOf(EVENT_FACTS, 'requestedOn', event('suspension-requested')).from).toBe('2026-05-13')
    expect(dateBoundsOf(EVENT_FACTS, 'requestedOn', event('review-missed')).from).toBe(DAY)
  })

  test('but it can see the programme left and a decision, or a review and a convocation missed', () => {
    expect(clashes(event('programme-left'), decided('II'))).toEqual([])
    expect(clashes(event('review-missed'), event('convocation-missed'))).toEqual([])
  })
})

/** The rows of kinds, asked without a schema that may not know them yet. */
const clashesOfRows = (dossier: object): readonly string[] =>
  EVENT_CHECKS.flatMap(check => clashesOf(check, dossier)).map(({ at, beside }) => `${at}: ${beside}`)

describe('the rows of what a dossier will tell', () => {
  test.each([
    ['leaving the programme and resuming it', 'programme-left', 'programme-resumed'],
    ['the option for another allowance and the option back', 'allowance-option', 'allowance-option-back'],
  ])('%s do not fall on one day', (_, one, other) => {
    expect(clashesOfRows({ events: [event(one), event(other)] })).toEqual(['events.1.on: events.0.on'])
    expect(clashesOfRows({ events: [event(one), event(other, '2026-05-13')] })).toEqual([])
  })

  test('a ruling replaces a decision that there is: the first, or that of a review', () => {
    const ruling = (replaces: string) => ({ id: 'ruling', on: '2026-06-30', degree: 'II', replaces })
    const file = (replaces: string) => ({
      medicalDecision: { issuedOn: '2025-02-10' },
      events: [decided('III'), ruling(replaces)],
    })
    expect(clashesOfRows(file(DAY))).toEqual([])
    expect(clashesOfRows(file('2025-02-10'))).toEqual([])
    expect(clashesOfRows(file('2026-05-11'))).toEqual(['events.1.replaces: medicalDecision.issuedOn'])
    expect(clashesOfRows({ events: [ruling('2026-05-11')] })).toEqual([])
  })

  test('a ruling and a judgment on the first decision may come before the grant', () => {
    const file = (id: string) => ({
      medicalDecision: { issuedOn: '2025-02-10' },
      application: { grantedOn: '2025-07-01' },
      events: [event(id, '2025-04-16')],
    })
    expect(clashesOfRows(file('ruling'))).toEqual([])
    expect(clashesOfRows(file('judgment'))).toEqual([])
    expect(clashesOfRows(file('programme-resumed'))).toEqual(['events.0.on: application.grantedOn'])
  })
})
