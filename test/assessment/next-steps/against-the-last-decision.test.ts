import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/index.js'
import { actsOf, allOf } from './asked-of-whom.js'
import { MAN, withEvents } from './lives.js'
import { OF_2018 } from './lives-of-2018.js'

const CONTEST = 'contest-medical-decision'

const untold = (issuedOn: '2024-08-31' | '2024-09-01' | '2026-05-20', registeredOn = issuedOn): Dossier => ({
  ...MAN,
  medicalDecision: { issuedOn },
  application: { registeredOn },
  pensionDecision: {},
  payment: {},
})

describe('the last decision', () => {
  const early = { id: 'review-decision', on: '2025-06-10', degree: 'I' } as const
  const late = { id: 'review-decision', on: '2026-06-10', degree: 'III' } as const

  test('is the latest by its day, in whatever order they are told', () => {
    expect(allOf(CONTEST, withEvents(late, early), '2026-07-01')).toMatchObject([{ path: 'events.0' }])
    expect(allOf(CONTEST, withEvents(early, late), '2026-07-01')).toMatchObject([{ path: 'events.1' }])
  })

  test('of two of one day is the one told last', () => {
    const institute = { ...late, by: 'institute' } as const
    expect(actsOf(withEvents(late, institute), '2026-07-01')).toContain('contest-institute-decision')
    expect(actsOf(withEvents(institute, late), '2026-07-01')).not.toContain('contest-institute-decision')
  })

  test('is the ruling of the day of the decision that it replaces, told before it too', () => {
    const ruling = { id: 'ruling', on: '2026-06-10', degree: 'I', replaces: '2026-06-10' } as const
    const acts = actsOf(withEvents(ruling, late), '2026-07-01')
    expect(acts).toContain('go-to-court-against-ruling')
    expect(acts).not.toContain(CONTEST)
  })
})

test('only a ruling takes the place of a decision: a judgment that names its day leaves it open', () => {
  const decided = { id: 'review-decision', on: '2026-06-10', degree: 'I' } as const
  const judged = { id: 'judgment', on: '2026-06-20', degree: 'II', replaces: '2026-06-10' } as const
  expect(allOf(CONTEST, withEvents(decided, judged), '2026-07-01')).toMatchObject([{ path: 'events.0' }])
})

describe('a decision whose communication is told has the day of its term, and no other road', () => {
  test('of the first decision', () => {
    expect(allOf(CONTEST, MAN)).toMatchObject([{ by: '2024-11-18' }])
    expect(allOf(CONTEST, MAN, '2026-07-01')).toEqual([])
  })

  test('of a later one', () => {
    const decided = {
      id: 'review-decision',
      on: '2026-06-10',
      degree: 'I',
      communicatedOn: '2026-06-16',
    } as const
    expect(allOf(CONTEST, withEvents(decided), '2026-07-01')).toMatchObject([
      { by: '2026-07-17', decidedOn: '2026-06-10' },
    ])
    expect(allOf(CONTEST, withEvents(decided), '2026-08-01')).toEqual([])
  })

  test('of the ruling on the first', () => {
    const medicalDecision = {
      issuedOn: '2024-10-14',
      communicatedOn: '2024-10-17',
      contestationRegisteredOn: '2024-11-12',
      rulingIssuedOn: '2024-12-20',
      rulingCommunicatedOn: '2024-12-23',
    } as const
    // 30 free days after 23 December end on 23 January.
    const court = allOf('go-to-court-against-ruling', { ...MAN, medicalDecision }, '2025-01-24')
    expect(court).toEqual([])
  })
})

describe('a decision whose communication is not told', () => {
  test('is contested by the law of its own day', () => {
    expect(allOf(CONTEST, untold('2024-08-31'))).toMatchObject([{ citation: { act: 'law-263-2010' } }])
    expect(allOf(CONTEST, untold('2024-09-01'))).toMatchObject([{ citation: { act: 'law-360-2023' } }])
  })

  test('was in hand where the application came on its very day', () => {
    // 20 May 2026 and 31 days: Saturday 20 June, so Monday the 22nd.
    expect(actsOf(untold('2026-05-20'), '2026-06-22')).toContain(CONTEST)
    expect(actsOf(untold('2026-05-20'), '2026-06-23')).not.toContain(CONTEST)
  })

  test('is of no event where it is the first', () => {
    const [step] = allOf(CONTEST, untold('2024-09-01'))
    expect(step).not.toHaveProperty('path')
  })

  test('is not contested by who draws an old-age pension, which has no degree', () => {
    const drawn = (month: '2045-06' | '2046-01'): Dossier => ({
      ...MAN,
      medicalDecision: { issuedOn: '2024-10-14' },
      payment: { month },
    })
    expect(actsOf(drawn('2045-06'))).toContain(CONTEST)
    expect(actsOf(drawn('2046-01'))).not.toContain(CONTEST)
  })
})

test('without a decision there is none to contest', () => {
  expect(actsOf({ ...MAN, medicalDecision: {} })).not.toContain(CONTEST)
})

test('a contestation of 2018 waits for a ruling that goes to court by the law of the day asked about', () => {
  const medicalDecision = { issuedOn: '2018-03-01', contestationRegisteredOn: '2018-03-20' } as const
  const filed: Dossier = { ...OF_2018, medicalDecision }
  expect(allOf('go-to-court-against-ruling', filed, '2018-04-01')).toMatchObject([
    { citation: { act: 'law-263-2010' } },
  ])
})
