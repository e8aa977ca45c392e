import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, contestation, type Dossier } from '../../../src/index.js'

describe('a contestation of a pension decision is handed in', () => {
  const against = 'pension-decision'

  test('of one issued to the end of 2023, at the house that issued it, for the Central Commission', () => {
    const days = { issuedOn: '2023-12-20', communicatedOn: '2023-12-28' } as const
    const finding = contestation({ law: 'law-263-2010', against, ...days })
    expect(finding.value).toMatchObject({
      body: 'central-contestation-commission',
      filedAt: 'issuing-office',
    })
    // Art. 149 says who rules, not where it is handed in: the houses took it in, so it is derived.
    expect(finding.steps.find(({ rule }) => rule === 'contestation.handed-in')).toMatchObject({
      citation: { act: 'law-263-2010', provision: 'art. 149' },
      confidence: 'derived',
    })
  })

  test('of one issued since 2024, at the tribunal itself', () => {
    const days = { issuedOn: '2024-10-01', communicatedOn: '2024-10-10' } as const
    expect(contestation({ law: 'law-360-2023', against, ...days }).value).toMatchObject({
      body: 'tribunal',
      filedAt: 'body',
    })
  })
})

describe('not contested in time it is final', () => {
  const finalBy = (facts: Parameters<typeof contestation>[0]): unknown =>
    contestation(facts).steps.find(({ rule }) => rule === 'contestation.final-if-uncontested')?.citation

  test('a decision for the Central Commission by art. 149 of Law 263/2010', () => {
    const facts = {
      against: 'pension-decision',
      issuedOn: '2023-12-20',
      communicatedOn: '2023-12-28',
    } as const
    expect(finalBy({ law: 'law-263-2010', ...facts })).toEqual({
      act: 'law-263-2010',
      provision: 'art. 149',
    })
  })

  test('one for the tribunal by art. 127(2) of Law 360/2023', () => {
    const facts = {
      against: 'pension-decision',
      issuedOn: '2024-10-01',
      communicatedOn: '2024-10-10',
    } as const
    expect(finalBy({ law: 'law-360-2023', ...facts })).toEqual({
      act: 'law-360-2023',
      provision: 'art. 127(2)',
    })
  })
})

describe('the public holidays are known from 2001', () => {
  const asked = (communicatedOn: CivilDate) => () =>
    contestation({ law: 'law-263-2010', against: 'medical-decision', communicatedOn })
  const refusal = (on: CivilDate): unknown =>
    expect.objectContaining({ what: 'public-holidays', on, knownFrom: '2001-01-01' })

  // 10 November 2000 + 31 days; the calendar of December 2000 is not known.
  test('a term that ends before is refused by the day on which it ends', () => {
    expect(asked('2000-11-10')).toThrow(refusal('2000-12-11') as Error)
  })

  // 1 December 2000 + 31 is New Year 2001; without the free day it is Sunday 31 December, and where that moves is not known.
  test('and so is one whose safe day would end before', () => {
    expect(asked('2000-12-01')).toThrow(refusal('2000-12-31') as Error)
  })
})

describe('a dossier without a day from which a term runs', () => {
  const DAYS = [
    'medicalDecision.requestRegisteredOn',
    'medicalDecision.issuedOn',
    'medicalDecision.communicatedOn',
    'medicalDecision.contestationRegisteredOn',
    'medicalDecision.rulingIssuedOn',
    'medicalDecision.rulingCommunicatedOn',
  ]
  const officer = (registeredOn?: CivilDate): Dossier => ({
    scheme: 'public',
    person: { militaryOrPolice: true },
    ...(registeredOn ? { application: { registeredOn } } : {}),
  })

  test('asks for each of them', () => {
    expect(assess({ scheme: 'public' }).procedure).toMatchObject({ status: 'undetermined', needs: DAYS })
  })

  test('asks an officer of 2014 alike, whose law is the public one, and one whose application is not told', () => {
    expect(assess(officer('2014-01-20')).procedure).toMatchObject({ status: 'undetermined', needs: DAYS })
    expect(assess(officer()).procedure).toMatchObject({ status: 'undetermined', needs: DAYS })
  })

  // From 2016-01-01 Law 223/2015 is a scheme of its own, with terms of its own.
  test('asks an officer of 2025 for none: the law of soldiers and policemen is not covered', () => {
    expect(assess(officer('2025-01-20')).procedure).toMatchObject({
      status: 'not-covered',
      what: 'law-223-2015',
    })
  })

  test('asks whoever applied before 2011 too: a term runs by its own day, not by that of the application', () => {
    const dossier: Dossier = { scheme: 'public', application: { registeredOn: '2010-05-10' } }
    expect(assess(dossier).procedure).toMatchObject({ status: 'undetermined', needs: DAYS })
  })
})
