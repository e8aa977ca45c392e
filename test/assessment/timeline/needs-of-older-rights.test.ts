import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'
import { OF_2018 } from '../next-steps/lives-of-2018.js'

const needsOf = (dossier: Dossier): readonly string[] => assess(dossier).timelineNeeds
const OF_PROCEDURE = /^(medicalDecision\.(request|communicated|contestation|ruling)|pensionDecision)/
const procedureOf = (dossier: Dossier) => needsOf(dossier).filter(path => OF_PROCEDURE.test(path))

describe('a right opened before 2011, under laws that are not covered,', () => {
  const of2009 = (communicatedOn?: CivilDate): Dossier => ({
    scheme: 'public',
    person: { sex: 'male', birthDate: '1970-07-07' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2009-03-01', ...(communicatedOn ? { communicatedOn } : {}) },
    application: { registeredOn: '2009-03-05', grantedOn: '2009-03-01' },
  })

  test('asks for no day of how it was opened', () => {
    expect(procedureOf(of2009())).toEqual([])
    expect(procedureOf(of2009('2010-12-31'))).toEqual([])
  })

  test('asks for them where one of those days is of 2011 or later', () => {
    expect(procedureOf(of2009('2011-01-01'))).toEqual(
      expect.arrayContaining(['medicalDecision.contestationRegisteredOn', 'pensionDecision.issuedOn']),
    )
  })

  test('and one opened since does ask', () => {
    expect(procedureOf(OF_2018)).toContain('medicalDecision.communicatedOn')
  })
})

test('of a soldier, who has a house of his own, nothing is asked once that is known', () => {
  const soldier: Dossier = { ...MAN, person: { ...MAN.person, militaryOrPolice: true } }
  expect(needsOf(soldier)).toEqual([])
  // Who is refused by another name is asked on: the law of 2005 is not covered.
  const of2005: Dossier = {
    scheme: 'public',
    person: MAN.person ?? {},
    medicalDecision: { issuedOn: '2005-03-01' },
    application: { registeredOn: '2005-03-05' },
  }
  expect(needsOf(of2005)).not.toEqual([])
})

describe('the day of a review', () => {
  test('is asked for where one is still to be made, with or without a month', () => {
    expect(needsOf(MAN)).toContain('medicalDecision.reviewDueOn')
    expect(needsOf({ ...MAN, payment: {} })).toContain('medicalDecision.reviewDueOn')
  })

  test('is not asked for twice, nor of who is exempt', () => {
    const told: Dossier = { ...MAN, medicalDecision: { issuedOn: '2024-10-14', reviewDueOn: '2026-10-14' } }
    expect(needsOf(told)).not.toContain('medicalDecision.reviewDueOn')
    const exempt: Dossier = { ...MAN, incapacity: { ...MAN.incapacity, irreversible: true } }
    expect(needsOf(exempt)).not.toContain('medicalDecision.reviewDueOn')
  })

  test('is not asked for before it is known that there is a review', () => {
    expect(needsOf({ scheme: 'public', person: { birthDate: '1980-07-07' } })).not.toContain(
      'medicalDecision.reviewDueOn',
    )
    const refused: Dossier = {
      ...MAN,
      contribution: { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } },
    }
    expect(needsOf(refused)).not.toContain('medicalDecision.reviewDueOn')
  })

  test('is asked for where twelve months may have ended the pension: its window stays', () => {
    const missed = { id: 'review-missed', on: '2025-10-14' } as const
    const ended: Dossier = { ...withEvents(missed), payment: { month: '2026-12' } }
    expect(assess(ended).review).toMatchObject({ status: 'not-due', because: 'payment-ended' })
    expect(needsOf(ended)).toContain('medicalDecision.reviewDueOn')
  })
})
