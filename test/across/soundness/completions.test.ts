import { describe, expect, test } from 'vitest'
import { type Dossier, requiredStage } from '../../../src/index.js'
import type { FactRow } from '../../../src/dossier/fact-row.js'
import { FACTS } from '../../../src/dossier/facts.js'
import { VOCABULARIES } from '../../../src/dossier/vocabularies.js'
import { daysLater } from '../arbitraries/dates.js'
import { askedOf, missingFrom } from './asked.js'
import { completionsOf, isRight } from './completions.js'
import { dayBeside } from './days.js'
import { AGES, DAYS_OF_BIRTH, DAYS_OF_LAW, STAGES } from './lines.js'
import { factAt, pathsOf, withFact } from './paths.js'
import { randomFrom } from './random.js'
import { isVocabulary } from './words.js'

/** Read in the laws, not in the sources: on these days something begins. */
const BEGINNINGS = [
  '2011-01-01',
  '2012-06-26',
  '2013-01-01',
  '2013-01-23',
  '2013-03-15',
  '2014-01-01',
  '2015-01-01',
  '2016-01-01',
  '2017-01-01',
  '2017-07-01',
  '2018-01-01',
  '2018-07-01',
  '2019-09-01',
  '2020-01-01',
  '2020-04-06',
  '2020-09-01',
  '2022-01-01',
  '2023-01-01',
  '2024-01-01',
  '2024-09-01',
  '2025-01-01',
  '2026-01-01',
  '2026-07-01',
]

const PART: Dossier = {
  scheme: 'public',
  person: { birthDate: '1980-05-10', handicap: 'grave' },
  medicalDecision: { issuedOn: '2025-11-26' },
  insurance: { sickPayEndedOn: '2025-12-01' },
  events: [{ id: 'review-decision', on: '2027-02-01' }],
}

const isOnLine = (day: string): boolean => [-1, 0, 1].some(days => DAYS_OF_LAW.includes(daysLater(day, days)))

describe('the limits at which completions are drawn', () => {
  test('are those of every law, figure and reading', () => {
    expect(BEGINNINGS.filter(day => !isOnLine(day))).toEqual([])
    expect(isOnLine('2020-03-16') && isOnLine('2020-05-15')).toBe(true)
  })

  test('are those of annex 5, from the first row of each ladder on', () => {
    expect(DAYS_OF_BIRTH).toEqual(
      expect.arrayContaining(['1944-11-01', '1947-01-01', '1952-01-01', '1970-01-01']),
    )
    expect(DAYS_OF_BIRTH.length).toBeGreaterThan(100)
  })

  test('are drawn on both sides of every day of the law, on it, and beside the days of the dossier', () => {
    const random = randomFrom(2)
    const drawn = new Set(Array.from({ length: 20_000 }, () => dayBeside(PART, random)))
    const sides = DAYS_OF_LAW.flatMap(day => [daysLater(day, -1), day, daysLater(day, 1)])
    const near = [-1, 0, 1, 29, 30, 31, 32, 366, 400].map(days => daysLater('2025-11-26', days))
    const ofLife = ['2017-05-09', '2017-05-10', '2045-05-10', '2040-05-10'] // 37 years, 65, and five years before
    expect([...sides, ...near, ...ofLife].filter(day => !drawn.has(day))).toEqual([])
  })

  test('are the ages and the stages of every band of Table 3', () => {
    const requiredAt = (age: number): number =>
      requiredStage({
        law: 'law-263-2010',
        birthDate: `${2012 - age}-05-10` as `${number}-${number}-${number}`,
        decisionIssuedOn: '2012-05-10',
      }).value.years
    for (let age = 17; age <= 70; age += 1) {
      expect(STAGES).toContain(requiredAt(age))
      if (requiredAt(age) !== requiredAt(age - 1)) expect(AGES).toContain(age)
    }
  })
})

describe('what is asked for', () => {
  test('is every fact that the table of facts says is asked for where it is left out, with all its words', () => {
    const rows = Object.entries<FactRow>(FACTS).filter(([, { leftOut }]) => leftOut === 'asked')
    const wordsOf = (row: FactRow): unknown =>
      row.kind === 'choice' ? VOCABULARIES[row.vocabulary] : row.kind === 'flag' ? [true, false] : undefined
    const asked = askedOf({}).map(({ path, kind }) => [path, Array.isArray(kind) ? kind : undefined])
    expect(Object.fromEntries(asked)).toEqual(
      Object.fromEntries(rows.map(([path, row]) => [path, wordsOf(row)])),
    )
  })
})

describe('the completions of a part of a dossier', () => {
  const completions = completionsOf(PART, 200, randomFrom(1), undefined)

  test('are right, have every fact that was asked for, and keep every fact that was there', () => {
    expect(completions).toHaveLength(200)
    for (const whole of completions) {
      expect(isRight(whole)).toBe(true)
      expect(missingFrom(whole)).toEqual([])
      for (const path of pathsOf(PART))
        expect([path, factAt(whole, path)]).toEqual([path, factAt(PART, path)])
    }
  })

  test('put in no fact that is simply not so, and no end of insurance beside an end of sick pay', () => {
    const paths = new Set(completions.flatMap(whole => pathsOf(whole)))
    for (const path of [...pathsOf(PART), ...missingFrom(PART).map(fact => fact.path)]) paths.delete(path)
    expect([...paths]).toEqual([])
    expect(missingFrom(PART).map(({ path }) => path)).not.toContain('insurance.insuranceEndedOn')
  })

  test('give each word its turn, and bring every word together with every word of another fact', () => {
    const closed = missingFrom(PART).filter(isVocabulary)
    const some = completionsOf(PART, 50, randomFrom(4), undefined)
    for (const { path, kind } of closed) {
      expect(new Set(some.map(whole => factAt(whole, path)))).toEqual(new Set(kind))
    }
    for (const [one, other] of closed.flatMap(one => closed.map(other => [one, other] as const))) {
      const pairs = new Set(some.map(whole => [one, other].map(({ path }) => factAt(whole, path)).join(' ')))
      expect(pairs.size).toBe(one === other ? one.kind.length : one.kind.length * other.kind.length)
    }
  })

  test('are all there are where only words are missing', () => {
    const [whole = {}] = completions
    const part = withFact(withFact(whole, 'incapacity.degree', undefined), 'person.sex', undefined)
    expect(completionsOf(part, 50, randomFrom(1), undefined)).toHaveLength(6)
  })

  test('give one stage to two facts of one day', () => {
    const ofOneDay = {
      ...PART,
      application: { registeredOn: '2025-12-01', grantedOn: '2025-11-26' },
    } as const
    for (const { contribution } of completionsOf(ofOneDay, 50, randomFrom(3), undefined)) {
      expect(contribution?.stageAtGrant).toEqual(contribution?.stageAtDecision)
    }
  })
})
