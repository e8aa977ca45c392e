import { describe, expect, test } from 'vitest'
import { dateBoundsOf } from '../../src/dossier/allowed-range.js'
import { EVENT_FACTS } from '../../src/dossier/events.js'
import { FACTS } from '../../src/dossier/facts.js'

const [FIRST, LAST] = ['1900-01-01', '2199-12-31']
const DECIDED = 'medicalDecision.issuedOn'
const bounds = (path: string, dossier: object) => dateBoundsOf(FACTS, path, dossier)

describe('beside a birth', () => {
  const born = { person: { birthDate: '1995-03-02' } }

  test('a day of a life begins the day after it', () => {
    expect(bounds('person.reducedAgeReachedOn', born)).toEqual({ from: '1995-03-03', to: LAST })
  })

  test('a day of a working life, and what follows it, on the fourteenth birthday', () => {
    for (const path of ['application.registeredOn', DECIDED, 'medicalDecision.communicatedOn'])
      expect(bounds(path, born)).toEqual({ from: '2009-03-02', to: LAST })
  })

  test('what no table knows is bounded by the calendar alone', () => {
    expect(bounds('person.marriedOn', born)).toEqual({ from: FIRST, to: LAST })
    expect(dateBoundsOf(EVENT_FACTS, 'reportedOn', born)).toEqual({ from: FIRST, to: LAST })
  })

  test('a stage moves the day by which it was gathered, and no other', () => {
    // From 2009-03-02 to 2025-03-01: 5,844 days, as 8,766 of stage: 24 years, 4 months, 6 days.
    const gathered = { ...born, contribution: { stageAtDecision: { years: 24, months: 4, days: 6 } } }
    expect(bounds(DECIDED, gathered).from).toBe('2025-03-01')
    expect(bounds('application.registeredOn', gathered).from).toBe('2009-03-02')
    expect(bounds('application.grantedOn', gathered).from).toBe('2009-03-02')
  })

  test('one gathered by a day of the calendar moves none', () => {
    const profession = { ...born, contribution: { professionStageOn2013: { years: 2, months: 0, days: 0 } } }
    expect(bounds('application.registeredOn', profession).from).toBe('2009-03-02')
  })
})

describe('a birth', () => {
  const BIRTH = 'person.birthDate'

  test('lies the day before a day of the life at the latest', () => {
    const told = { person: { reducedAgeReachedOn: '2030-01-01' } }
    expect(bounds(BIRTH, told)).toEqual({ from: FIRST, to: '2029-12-31' })
  })

  test('lies fourteen years before a day of the working life, or what follows one', () => {
    expect(bounds(BIRTH, { application: { registeredOn: '2025-05-20' } }).to).toBe('2011-05-20')
    expect(bounds(BIRTH, { medicalDecision: { communicatedOn: '2025-05-20' } }).to).toBe('2011-05-20')
  })

  test('of a fighter of the Revolution lies not after it, of who has another status, or none, anywhere', () => {
    const withStatus = (specialStatus: string) => bounds(BIRTH, { person: { specialStatus } }).to
    expect(withStatus('revolution-1989')).toBe('1989-12-25')
    expect(withStatus('military-service')).toBe(LAST)
    expect(bounds(BIRTH, {}).to).toBe(LAST)
  })
})

describe('beside what happened', () => {
  const beside = (...events: readonly object[]) => bounds(DECIDED, { events }).to

  test('the first decision lies not after it, and before a review', () => {
    expect(beside({ id: 'review-missed', on: '2026-01-01' })).toBe('2026-01-01')
    expect(beside({ id: 'review-decision', on: '2026-01-01' })).toBe('2025-12-31')
  })

  test('what has no day yet bounds nothing', () => {
    expect(beside({ id: 'review-missed' })).toBe(LAST)
    expect(beside({ id: 'review-decision' })).toBe(LAST)
    expect(dateBoundsOf(EVENT_FACTS, 'requestedOn', { id: 'suspension-requested' }).from).toBe(FIRST)
    expect(dateBoundsOf(EVENT_FACTS, 'requestedOn', {}).from).toBe(FIRST)
  })
})
