import { describe, expect, test } from 'vitest'
import { atHand, inOrderOf } from '../../src/dossier/at-hand.js'
import type { FactTable } from '../../src/dossier/fact-row.js'
import { FACTS } from '../../src/dossier/facts.js'

const facts = (given: object = {}) => atHand(FACTS, given as Readonly<Record<string, unknown>>)

test('a fact is given under the name of its row, and what no table knows is not', () => {
  expect(facts({ sex: 'female' }).given('person.sex')).toBe('female')
  expect(facts({ sex: 'female' }).given('sex')).toBeUndefined()
})

describe('a fact is asked for', () => {
  test('where its row says so', () => {
    expect(facts().isAsked('person.sex')).toBe(true)
    expect(facts().isAsked('person.handicap')).toBe(false)
    expect(facts().isAsked('person.shoeSize')).toBe(false)
  })

  test('unless another is given beside which it is not so', () => {
    expect(facts().isAsked('insurance.insuranceEndedOn')).toBe(true)
    expect(facts({ sickPayEndedOn: '2025-03-31' }).isAsked('insurance.insuranceEndedOn')).toBe(false)
    expect(facts({ sickPayEndedOn: '2025-03-31' }).isAsked('medicalDecision.issuedOn')).toBe(true)
  })
})

describe('the words of a fact', () => {
  test('are those of its list, or yes and no', () => {
    expect(facts().wordsOf('incapacity.degree')).toEqual(['I', 'II', 'III'])
    expect(facts().wordsOf('insurance.insuredAtDecision')).toEqual([true, false])
    expect(facts().wordsOf('events.0.degree')).toEqual(['I', 'II', 'III', 'none'])
    expect(facts().wordsOf('events.0.imputable')).toEqual([true, false])
  })

  test.each(['medicalDecision.issuedOn', 'contribution.points', 'events.0.reportedOn', 'person.shoeSize'])(
    '%s has none',
    path => {
      expect(facts().wordsOf(path)).toBeUndefined()
    },
  )
})

/** What is supposed of a day that is not told. */
const dayBeside = (given: object) => facts(given).guessOf('pensionDecision.issuedOn')

describe('a look ahead supposes', () => {
  test('where no day is told a day a month before the newest law, of September 2024', () => {
    expect(dayBeside({})).toBe('2024-08-01')
    expect(facts().guessOf('events.0.reportedOn')).toBe('2024-08-01')
  })

  test('the last of the days told, however they are listed', () => {
    expect(dayBeside({ applicationRegisteredOn: '2025-05-20', decisionIssuedOn: '2025-05-10' })).toBe(
      '2025-05-20',
    )
    expect(dayBeside({ applicationRegisteredOn: '2025-05-10', decisionIssuedOn: '2025-05-20' })).toBe(
      '2025-05-20',
    )
  })

  test('a day that lies before every law covered, of 2011, is none to look from', () => {
    expect(dayBeside({ decisionIssuedOn: '2010-12-31' })).toBe('2024-08-01')
    expect(dayBeside({ decisionIssuedOn: '2011-01-01' })).toBe('2011-01-01')
  })

  test('nor is the birth', () => {
    expect(dayBeside({ birthDate: '2012-05-10' })).toBe('2024-08-01')
  })

  test('a birth 57 years before that day', () => {
    expect(facts().guessOf('person.birthDate')).toBe('1967-08-01')
    expect(facts({ decisionIssuedOn: '2025-05-10' }).guessOf('person.birthDate')).toBe('1968-05-10')
  })

  test('the month of that day, or the first of the newest law where that is later', () => {
    expect(facts().guessOf('payment.month')).toBe('2024-09')
    expect(facts({ decisionIssuedOn: '2025-05-10' }).guessOf('payment.month')).toBe('2025-05')
  })

  test('a stage of 30 years, and of a sum, or of what no table knows, the number one', () => {
    expect(facts().guessOf('contribution.stageAtGrant')).toEqual({ years: 30, months: 0, days: 0 })
    expect(facts().guessOf('events.0.stageAtDecision')).toEqual({ years: 30, months: 0, days: 0 })
    expect(facts().guessOf('contribution.points')).toBe('1')
    expect(facts().guessOf('person.shoeSize')).toBe('1')
  })
})

describe('paths come', () => {
  const day = { kind: 'day', follows: [], leftOut: 'asked' } as const
  const TABLE: FactTable = {
    first: { ...day, as: 'first' },
    second: { ...day, as: 'second', settledBy: 'last' },
    last: { ...day, as: 'last' },
  }
  const ordered = (...paths: readonly string[]) => inOrderOf(TABLE)(paths)

  test('in the order of the table, once each, and those of no row after them', () => {
    expect(ordered('last', 'events.0.on', 'first', 'last')).toEqual(['first', 'last', 'events.0.on'])
  })

  test('with what settles one at once before it', () => {
    expect(ordered('second', 'first')).toEqual(['first', 'last', 'second'])
    expect(ordered('last', 'second', 'first')).toEqual(['first', 'last', 'second'])
  })
})
