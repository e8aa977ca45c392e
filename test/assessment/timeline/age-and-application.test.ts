import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type TimelineEvent } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'
import { OF_2018 } from '../next-steps/lives-of-2018.js'

const entryOf = (event: TimelineEvent, dossier: Dossier) =>
  assess(dossier).timeline.find(entry => entry.event === event)

describe('the standard age', () => {
  test('is that of the law of its day, and names the day of the law that opened the right, where it is another', () => {
    // A woman born on 15 March 1970: 63 years under Law 263/2010, 65 under Law 360/2023.
    const woman: Dossier = { ...OF_2018, person: { sex: 'female', birthDate: '1970-03-15' } }
    expect(entryOf('standard-age-reached', woman)).toMatchObject({
      on: '2035-03-15',
      citation: { act: 'law-360-2023', provision: 'annex 5' },
      otherLaw: { on: '2033-03-15' },
    })
  })

  test('names no other law where both give one day: a man is 65', () => {
    expect(entryOf('standard-age-reached', OF_2018)).toMatchObject({ on: '2045-07-07' })
    expect(entryOf('standard-age-reached', OF_2018)).not.toHaveProperty('otherLaw')
  })

  test('reached before Law 360/2023 is that of the law before it', () => {
    const man = (birthDate: CivilDate): Dossier => ({ ...OF_2018, person: { sex: 'male', birthDate } })
    expect(entryOf('standard-age-reached', man('1959-08-31'))?.citation.act).toBe('law-263-2010')
    expect(entryOf('standard-age-reached', man('1959-09-01'))).toMatchObject({
      on: '2024-09-01',
      citation: { act: 'law-360-2023' },
    })
  })
})

describe('the application', () => {
  const appliedOn = (registeredOn: CivilDate): Dossier => ({ ...MAN, application: { registeredOn } })

  test('is in time up to its last day: 30 free days after 14 October end on 14 November', () => {
    expect(entryOf('application-registered-in-time', appliedOn('2024-11-14'))).toBeDefined()
    expect(entryOf('application-registered-late', appliedOn('2024-11-14'))).toBeUndefined()
    expect(entryOf('application-registered-late', appliedOn('2024-11-15'))).toBeDefined()
    expect(entryOf('application-registered-in-time', appliedOn('2024-11-15'))).toBeUndefined()
  })

  const KEEPS = 'application-keeps-earlier-start-until'

  test('under Law 263/2010 keeps an earlier start of who was insured, not by contract', () => {
    const of = (insurance: Dossier['insurance'] & object): Dossier => ({
      ...OF_2018,
      application: {},
      insurance,
    })
    expect(entryOf(KEEPS, of({ insuredAtDecision: true }))).toBeDefined()
    expect(entryOf(KEEPS, of({}))).toBeDefined()
    expect(entryOf(KEEPS, of({ insuredAtDecision: true, insuredByContract: true }))).toBeUndefined()
    expect(entryOf(KEEPS, of({ insuredAtDecision: false }))).toBeUndefined()
  })

  test('was made where the start of the pension is printed', () => {
    expect(entryOf(KEEPS, { ...MAN, application: {} })).toBeDefined()
    expect(entryOf(KEEPS, { ...MAN, application: { grantedOn: '2024-10-14' } })).toBeUndefined()
  })
})

describe('a term whose first day is not told', () => {
  test('of a contestation that was filed says neither that it was in time nor that it was late', () => {
    const filed: Dossier = {
      ...MAN,
      medicalDecision: { issuedOn: '2024-10-14', contestationRegisteredOn: '2024-11-12' },
    }
    const events = assess(filed).timeline.map(({ event }) => event)
    expect(events).not.toContain('medical-decision-contested-in-time')
    expect(events).not.toContain('medical-decision-contested-late')
  })

  test('of a later decision has no last day', () => {
    const decided = withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' })
    expect(assess(decided).timeline.filter(({ event }) => event.endsWith('contestable-until'))).toHaveLength(
      2,
    )
  })
})

test('a pension decision of early 2024 whose day of issue is not told may take either road: neither is told', () => {
  const roadOf = (pensionDecision: Dossier['pensionDecision'] & object) =>
    entryOf('pension-decision-contestable-until', { ...OF_2018, pensionDecision })?.where
  expect(roadOf({ communicatedOn: '2024-03-05' })).toBeUndefined()
  expect(roadOf({ issuedOn: '2023-12-28', communicatedOn: '2024-03-05' })).toBe('issuing-pension-house')
  expect(roadOf({ issuedOn: '2024-02-20', communicatedOn: '2024-03-05' })).toBe('tribunal-of-domicile')
  expect(roadOf({ communicatedOn: '2023-12-29' })).toBe('issuing-pension-house')
})
