import { describe, expect, test } from 'vitest'
import { assess, type AssessOptions, type Dossier } from '../../src/index.js'
import { datesUpTo } from '../../src/assessment/waiting-for-days.js'
import type { TimelineEntry } from '../../src/assessment/timeline/entry.js'
import { MAN } from './next-steps/lives.js'

// An event was told, and not its day.
const UNDATED: AssessOptions = { undated: ['events.0.on'] }

const statusOf = (section: object): unknown => ('status' in section ? section.status : 'found')
const needsOf = (section: object): unknown => ('needs' in section ? section.needs : undefined)

describe('what an event without its day can change', () => {
  test('waits for that day, and what it cannot change is told', () => {
    const answer = assess(MAN, UNDATED)
    for (const name of ['payment', 'points', 'pension', 'net', 'conversion', 'review'] as const)
      expect([name, statusOf(answer[name]), needsOf(answer[name])]).toEqual([
        name,
        'undetermined',
        ['events.0.on'],
      ])
    for (const name of ['law', 'eligibility', 'entitlementStart', 'potentialStage', 'procedure'] as const)
      expect([name, answer[name]]).toEqual([name, assess(MAN)[name]])
  })

  test('asks for what it lacks besides, each once', () => {
    const { points: _, ...contribution } = MAN.contribution ?? {}
    const lacking: Dossier = { ...MAN, contribution }
    expect(needsOf(assess(lacking, UNDATED).pension)).toEqual(['events.0.on', 'contribution.points'])
    expect(assess(lacking, { undated: ['events.0.on', 'events.1.on'] }).pension).toHaveProperty('needs', [
      'events.0.on',
      'events.1.on',
      'contribution.points',
    ])
  })

  test('is not asked for twice where the answer wants the day of an event already', () => {
    const path = 'events.0.requestedOn'
    const suspended: Dossier = {
      ...MAN,
      events: [
        { id: 'programme-left', on: '2025-10-14' },
        { id: 'programme-resumed', on: '2025-12-10' },
      ],
      payment: { ...MAN.payment, month: '2026-05' },
    }
    expect(needsOf(assess(suspended).pension)).toContain(path)
    const needs = needsOf(assess(suspended, { undated: ['events.2.on'] }).pension) as readonly string[]
    expect(needs.filter(need => need === path)).toHaveLength(1)
    expect(needs[0]).toBe('events.2.on')
  })

  test('stays as it is of who has no right, and what is refused by name', () => {
    const refused: Dossier = {
      ...MAN,
      contribution: { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } },
    }
    expect(assess(refused, UNDATED).pension).toEqual(assess(refused).pension)
    const of2027: Dossier = {
      ...MAN,
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      payment: { month: '2027-01', pointValue: '100' },
    }
    expect(statusOf(assess(of2027).companionAllowance)).toBe('not-covered')
    expect(assess(of2027, UNDATED).companionAllowance).toEqual(assess(of2027).companionAllowance)
    // What is not due for another reason may be due, or not due otherwise.
    expect(statusOf(assess(MAN).companionAllowance)).toBe('not-due')
    expect(statusOf(assess(MAN, UNDATED).companionAllowance)).toBe('undetermined')
  })

  test('alone as in the whole answer', () => {
    const { payment } = assess(MAN, { ...UNDATED, sections: ['payment'] })
    expect(payment).toEqual(assess(MAN, UNDATED).payment)
  })

  test('leaves no step and no date after the grant', () => {
    const { timeline, nextSteps, headline } = assess(MAN, UNDATED)
    expect(nextSteps).toEqual([])
    expect(timeline.filter(({ on }) => on > '2024-10-14')).toEqual([])
    expect(timeline.map(({ event }) => event)).toContain('pension-starts')
    expect(headline.state).not.toMatchObject({ state: 'in-payment' })
  })
})

test('the day of the grant is the last of which a date is told; without one none is', () => {
  const dates = ['2024-10-13', '2024-10-14', '2024-10-15'].map(on => ({ on }) as TimelineEntry)
  expect(datesUpTo('2024-10-14', dates).map(({ on }) => on)).toEqual(['2024-10-13', '2024-10-14'])
  expect(datesUpTo(undefined, dates)).toEqual([])
})
