import { describe, expect, test } from 'vitest'
import type { FactTable } from '../../src/dossier/fact-row.js'
import { givenFacts, givenIn, withFact } from '../../src/dossier/given.js'

const TEN_YEARS = { years: 10, months: 0, days: 0 }
const TEN_YEARS_AND_A_DAY = { ...TEN_YEARS, days: 1 }

describe('the facts of a table, by the names of its rows', () => {
  /** A table that nobody has read yet. */
  const newTable = (): FactTable => ({
    scheme: { kind: 'choice', vocabulary: 'scheme', as: 'system', leftOut: 'asked' },
    'person.sex': { kind: 'choice', vocabulary: 'sex', as: 'womanOrMan', leftOut: 'asked' },
  })

  test('are those that the dossier gives; the others have no name there', () => {
    expect({ ...givenIn(newTable(), { person: { sex: 'female', birthDate: '1975-05-10' } }) }).toStrictEqual({
      womanOrMan: 'female',
    })
  })

  test('are read anew of each dossier', () => {
    const table = newTable()
    expect({ ...givenIn(table, { scheme: 'public' }) }).toStrictEqual({ system: 'public' })
    expect({ ...givenIn(table, { scheme: 'notaries' }) }).toStrictEqual({ system: 'notaries' })
  })
})

describe('the facts of a dossier', () => {
  test('have what happened and the days closed where they are told, and no name for them where not', () => {
    expect({ ...givenFacts({}) }).toStrictEqual({})
    const events = [{ id: 'death', on: '2026-01-01' }] as const
    expect({ ...givenFacts({ events }) }).toStrictEqual({ events })
    expect({ ...givenFacts({ closedDays: ['2026-01-02'] }) }).toStrictEqual({ closedDays: ['2026-01-02'] })
  })

  test('have one stage for a grant on the day of the decision', () => {
    const onOneDay = (contribution: object) => ({
      ...givenFacts({
        medicalDecision: { issuedOn: '2025-05-10' },
        application: { grantedOn: '2025-05-10' },
        contribution,
      }),
    })
    const days = { decisionIssuedOn: '2025-05-10', grantedOn: '2025-05-10' }
    const both = { ...days, stageAtDecision: TEN_YEARS, stageAtGrant: TEN_YEARS }
    expect(onOneDay({ stageAtDecision: TEN_YEARS })).toStrictEqual(both)
    expect(onOneDay({ stageAtGrant: TEN_YEARS })).toStrictEqual(both)
    expect(onOneDay({ stageAtDecision: TEN_YEARS, stageAtGrant: TEN_YEARS_AND_A_DAY })).toStrictEqual({
      ...both,
      stageAtGrant: TEN_YEARS_AND_A_DAY,
    })
    expect(onOneDay({})).toStrictEqual(days)
  })

  test('have it for no grant on another day, nor where neither day is known', () => {
    const contribution = { stageAtDecision: TEN_YEARS }
    expect({ ...givenFacts({ contribution }) }).toStrictEqual({ stageAtDecision: TEN_YEARS })
    expect(
      givenFacts({
        medicalDecision: { issuedOn: '2025-05-10' },
        application: { grantedOn: '2025-05-11' },
        contribution,
      }).stageAtGrant,
    ).toBeUndefined()
  })
})

describe('a fact put in', () => {
  const events = [
    { id: 'review-decision', on: '2026-01-01', degree: 'I' },
    { id: 'ruling', on: '2026-02-01' },
  ] as const

  test('of the dossier stands beside the others, and in the place of what was said of it before', () => {
    expect({ ...withFact({ sex: 'female', degree: 'I' }, 'incapacity.degree', 'II') }).toStrictEqual({
      sex: 'female',
      degree: 'II',
    })
  })

  test('of an event stands in that event alone', () => {
    expect({ ...withFact({ sex: 'female', events }, 'events.1.degree', 'II') }).toStrictEqual({
      sex: 'female',
      events: [events[0], { ...events[1], degree: 'II' }],
    })
  })

  test('of an event where none is told changes nothing', () => {
    expect({ ...withFact({ sex: 'female' }, 'events.0.degree', 'II') }).toStrictEqual({ sex: 'female' })
  })
})
