import { describe, expect, test } from 'vitest'
import { stageBoundsOf } from '../../src/dossier/allowed-range.js'
import { EVENT_FACTS } from '../../src/dossier/events.js'
import { FACTS } from '../../src/dossier/facts.js'

const NONE = { years: 0, months: 0, days: 0 }
const ANY = { years: 99, months: 11, days: 29 }
const years = (count: number) => ({ ...NONE, years: count })

const AT_DECISION = 'contribution.stageAtDecision'
const AT_GRANT = 'contribution.stageAtGrant'
const bounds = (path: string, dossier: object) => stageBoundsOf(FACTS, path, dossier)

test('beside nothing a stage is any, and so is that of an event, and what no table knows', () => {
  for (const path of [AT_DECISION, AT_GRANT, 'contribution.stageAtSea', 'payment.month'])
    expect(bounds(path, {})).toEqual({ shortest: NONE, longest: ANY })
  expect(stageBoundsOf(EVENT_FACTS, 'stageAtDecision', { on: '2025-05-10' })).toEqual({
    shortest: NONE,
    longest: ANY,
  })
})

describe('a whole and its parts', () => {
  test('a part is not longer than the whole', () => {
    const dossier = { contribution: { stageAtDecision: years(20) } }
    expect(bounds('contribution.stageInLast5Years', dossier)).toEqual({ shortest: NONE, longest: years(20) })
  })

  test('the whole is not shorter than the longer of its parts, whichever is told first', () => {
    const parts = (voluntary: number, last: number) =>
      bounds(AT_DECISION, {
        contribution: { voluntaryContractStage: years(voluntary), stageInLast5Years: years(last) },
      })
    expect(parts(3, 2)).toEqual({ shortest: years(3), longest: ANY })
    expect(parts(2, 3)).toEqual({ shortest: years(3), longest: ANY })
  })
})

describe('where the pension starts with the decision or after it', () => {
  const DAY = '2025-05-10'
  const contribution = {
    stageAtDecision: years(20),
    stageAtGrant: years(25),
    contributoryStage: years(5),
    firstPotentialStage: years(4),
  }
  const granted = (grantedOn: string) => ({
    medicalDecision: { issuedOn: DAY },
    application: { grantedOn },
    contribution,
  })

  test('the stage at the grant is not shorter than that at the decision; another stage may be', () => {
    expect(bounds(AT_GRANT, granted(DAY))).toEqual({ shortest: years(20), longest: ANY })
    expect(bounds('contribution.contributoryStage', granted(DAY)).shortest).toEqual(NONE)
  })

  test('and that at the decision is not longer than that at the grant, whatever other stages there are', () => {
    expect(bounds(AT_DECISION, granted(DAY))).toEqual({ shortest: NONE, longest: years(25) })
    expect(bounds('contribution.contributoryStage', granted(DAY)).longest).toEqual(ANY)
  })

  test('before it neither bounds the other', () => {
    expect(bounds(AT_GRANT, granted('2025-05-09')).shortest).toEqual(NONE)
    expect(bounds(AT_DECISION, granted('2025-05-09')).longest).toEqual(ANY)
  })

  test('of a decision whose day is not known neither does', () => {
    expect(bounds(AT_GRANT, { application: { grantedOn: DAY }, contribution }).shortest).toEqual(NONE)
    expect(bounds(AT_GRANT, { contribution }).shortest).toEqual(NONE)
  })

  test('who was not insured has it from the application: of that very day too, not of the day before, nor of none', () => {
    const applied = (application: object, insuredAtDecision = false) =>
      bounds(AT_GRANT, {
        medicalDecision: { issuedOn: DAY },
        insurance: { insuredAtDecision },
        application,
        contribution,
      }).shortest
    expect(applied({ registeredOn: DAY })).toEqual(years(20))
    expect(applied({ registeredOn: '2025-05-09' })).toEqual(NONE)
    expect(applied({})).toEqual(NONE)
    expect(applied({ registeredOn: DAY }, true)).toEqual(NONE)
  })
})

describe('a life holds no longer stage', () => {
  const born = { person: { birthDate: '1995-03-02' } }
  const decided = { medicalDecision: { issuedOn: '2025-03-01' } }

  test('than its years since 14, each counted as one and a half', () => {
    // From 2009-03-02 to 2025-03-01: 5,844 days, as 8,766 of stage.
    expect(bounds(AT_DECISION, { ...born, ...decided }).longest).toEqual({ years: 24, months: 4, days: 6 })
  })

  test('but of a life without its birth, or its day, nothing is known', () => {
    expect(bounds(AT_DECISION, born).longest).toEqual(ANY)
    expect(bounds(AT_DECISION, decided).longest).toEqual(ANY)
    expect(bounds('contribution.professionStageOn2013', {}).longest).toEqual(ANY)
  })

  test('a stage that is gathered by no day is bounded by no life', () => {
    expect(bounds('contribution.firstPotentialStage', { ...born, ...decided }).longest).toEqual(ANY)
  })
})
