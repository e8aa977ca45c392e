import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.js'
import { REFERENCE_POINT } from '../../src/questions/pension-amount/reference-point.js'
import { changed, WOMAN_OF_2017, WOMAN_OF_2026 } from './dossiers.js'
import { stage } from '../across/stages.js'
import { dayAfter, lastDayOf, monthAfter } from '../across/tables/after-the-last-row.js'

const inDegreeI = changed(WOMAN_OF_2026, { incapacity: { degree: 'I', cause: 'ordinary-disease' } })

describe('nothing is due', () => {
  test('to who is not entitled: every later section says so', () => {
    const assessment = assess(changed(inDegreeI, { contribution: { stageAtDecision: stage(0), points: 0 } }))
    expect(assessment.eligibility).toMatchObject({ value: { entitled: false } })
    for (const name of ['potentialStage', 'points', 'pension', 'companionAllowance'] as const) {
      expect(assessment[name]).toMatchObject({ status: 'not-due', because: 'not-entitled' })
    }
  })

  test.each(['II', 'III'] as const)(
    'as a companion allowance in degree %s, which needs no other fact',
    degree => {
      expect(assess({ incapacity: { degree } }).companionAllowance).toMatchObject({
        status: 'not-due',
        because: 'degree',
      })
    },
  )

  test('for a month before that of the grant, neither pension nor allowance; in the month itself both', () => {
    const eve = assess(changed(inDegreeI, { payment: { month: '2026-04' } }))
    expect(eve.pension).toMatchObject({ status: 'not-due', because: 'before-the-grant' })
    expect(eve.companionAllowance).toMatchObject({ status: 'not-due', because: 'before-the-grant' })
    const month = assess(changed(inDegreeI, { payment: { month: '2026-05' } }))
    expect(month.pension).toMatchObject({ value: { lei: '1546.00' } })
    expect(month.companionAllowance).toMatchObject({ value: { due: true, lei: '2025.00' } })
  })

  test('an allowance stated without the day of the grant still stands when that day becomes known', () => {
    const month = { payment: { month: '2026-04' } } as const
    const { application: _, insurance: __, ...unknown } = changed(inDegreeI, month)
    const before = assess({ ...unknown, application: { registeredOn: '2026-05-20' } }).companionAllowance
    const after = assess(changed(inDegreeI, month)).companionAllowance
    expect('value' in before).toBe('value' in after)
  })
})

describe('what is not covered is an answer of its section, and the others are still answered', () => {
  test('a law before 2011', () => {
    const assessment = assess(
      changed(WOMAN_OF_2026, {
        application: { registeredOn: '2010-05-20' },
        medicalDecision: { issuedOn: '2010-05-10' },
      }),
    )
    expect(assessment.law).toMatchObject({
      status: 'not-covered',
      what: 'law-in-force',
      on: '2010-05-20',
      knownFrom: '2011-01-01',
    })
    expect(assessment.eligibility).toMatchObject({ status: 'not-covered', what: 'law-in-force' })
  })

  test('a reference point not yet published: eligibility, potential stage and points are known', () => {
    const month = monthAfter(REFERENCE_POINT)
    const assessment = assess(changed(WOMAN_OF_2026, { payment: { month } }))
    expect(assessment.pension).toMatchObject({
      status: 'not-covered',
      what: 'reference-point',
      on: dayAfter(REFERENCE_POINT),
      knownFrom: '2024-09-01',
      knownUntil: lastDayOf(REFERENCE_POINT),
    })
    expect(assessment.points).toMatchObject({ value: { total: '18.92900' } })
    expect(assess(changed(WOMAN_OF_2026, { payment: { month, pointValue: '81' } })).pension).toMatchObject({
      value: { lei: '1534.00' },
    })
  })

  test('the ladder of annex 6: the law of a soldier of 2014 is known, the age is not', () => {
    const soldier = changed(WOMAN_OF_2017, {
      person: { sex: 'male', birthDate: '1970-05-10', militaryOrPolice: true },
      medicalDecision: { issuedOn: '2014-05-10' },
      application: { registeredOn: '2014-05-20' },
    })
    expect(assess(soldier).law).toMatchObject({ value: 'law-263-2010-amended-2013' })
    expect(assess(soldier).standardRetirement).toMatchObject({ status: 'not-covered', what: 'annex-6' })
    const since2016 = changed(soldier, {
      medicalDecision: { issuedOn: '2016-05-10' },
      application: { registeredOn: '2016-05-20' },
    })
    expect(assess(since2016).law).toMatchObject({ status: 'not-covered', what: 'law-223-2015' })
  })

  test('the segments of a score in handicap, which no dossier has', () => {
    const person = { sex: 'female', birthDate: '1966-05-10', handicap: 'blind' } as const
    expect(assess(changed(WOMAN_OF_2017, { person })).pension).toMatchObject({
      status: 'not-covered',
      what: 'score-segments',
    })
  })

  test("the lei of a notary's points, which only the caller's own value of a point can give", () => {
    const notary = changed(WOMAN_OF_2026, {
      scheme: 'notaries',
      person: { sex: 'female', birthDate: '1970-05-10', notaryAtDecision: true },
    })
    expect(assess(notary).points).toMatchObject({ value: { monthly: '0.30' } })
    expect(assess(notary).pension).toMatchObject({ status: 'undetermined', needs: ['payment.pointValue'] })
  })
})
