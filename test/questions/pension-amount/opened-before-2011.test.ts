import { describe, expect, test } from 'vitest'
import { assess, type Dossier, nextQuestion } from '../../../src/index.js'

// Law 360/2023 art. 144(1), Law 263/2010 art. 170(1), High Court 71/2017: opened earlier, paid by the law of the month.

type Month = `${number}-${number}`

/** Born 1962-06-10, opened on 2008-03-01 in degree I: 24 points, 26 contributory years, 2,100 lei due for August 2024. */
const opened = (month: Month, more: Dossier = {}): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1962-06-10' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2008-02-20', reviewDueOn: '2026-10-10', ...more.medicalDecision },
  application: { registeredOn: '2008-03-01', grantedOn: '2008-03-01' },
  contribution: {
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 26 },
    points: '24',
    ...more.contribution,
  },
  payment: { month, leiInPayment: '2100', ...more.payment },
  ...(more.events ? { events: more.events } : {}),
})

describe('a right opened before 2011 and still paid', () => {
  test('is paid the larger of its points and the amount due for August 2024: 24.5 x 81 = 1,984.5, less than 2,100', () => {
    expect(assess(opened('2026-07')).pension).toMatchObject({
      value: { lei: '2100.00', recalculatedLei: '1985.00', totalPoints: '24.50000', oldAmountKept: true },
    })
  })

  test('has the companion allowance of any degree I: half of 4,325 lei up to a leu', () => {
    expect(assess(opened('2026-07')).companionAllowance).toMatchObject({ value: { lei: '2163.00' } })
  })

  test('has a standard age, a review and a conversion', () => {
    const { standardRetirement, review, conversion } = assess(opened('2026-07'))
    expect(standardRetirement).toMatchObject({ value: { reachedOn: '2027-06-10' } })
    expect(review).toMatchObject({ value: { exempt: false, latest: '2026-10-10' } })
    expect(conversion).toMatchObject({ value: { outcome: 'becomes-old-age', on: '2027-06-10' } })
  })

  test('is refused by name only in how it was opened', () => {
    const { law, eligibility, entitlementStart, potentialStage } = assess(opened('2026-07'))
    for (const section of [law, eligibility, entitlementStart, potentialStage])
      expect(section).toMatchObject({ status: 'not-covered', what: 'law-in-force' })
  })

  // 0.85 x 732.8 = 622.88; x 762.1 = 647.785; x 2,032 = 1,727.2; no correction index.
  test.each([
    ['2012-06', '623.00'],
    ['2013-06', '648.00'],
    ['2024-08', '1728.00'],
  ] as const)('in %s its average score of 0.85 pays %s', (month, lei) => {
    expect(assess(opened(month, { contribution: { averageScore: '0.85' } })).pension).toMatchObject({
      value: { lei, averageAnnualScore: '0.85' },
    })
  })

  test('waits for the average score in a month of Law 263/2010', () => {
    expect(assess(opened('2012-06')).pension).toMatchObject({
      status: 'undetermined',
      needs: ['contribution.averageScore'],
    })
  })

  test('has no amount before 2011, nor one in a degree changed before September 2024 without its new score', () => {
    expect(assess(opened('2010-12')).pension).toMatchObject({ status: 'not-covered', what: 'law-in-force' })
    const events = [{ id: 'review-decision', on: '2013-05-10', degree: 'II' }] as const
    const changed = opened('2014-01', { contribution: { averageScore: '0.85' }, events })
    expect(assess(changed).pension).toMatchObject({ status: 'not-covered', what: 'change-of-degree' })
  })

  test('is suspended and ended as any: a review missed in 2025 ends it twelve months later', () => {
    const events = [{ id: 'review-missed', on: '2018-06-10' }] as const
    expect(assess(opened('2018-07', { events })).payment).toMatchObject({
      value: {
        month: { state: 'suspended', causes: [{ cause: 'missed-review', endsPaymentOn: '2019-07-01' }] },
      },
    })
  })

  test('and of what happened under the law before, nothing is told', () => {
    const events = [{ id: 'review-missed', on: '2010-06-10' }] as const
    expect(assess(opened('2018-07', { events })).payment).toMatchObject({
      status: 'not-covered',
      what: 'law-in-force',
      on: '2010-06-10',
    })
  })

  test('the review of an old decision waits for the day that it sets', () => {
    const { medicalDecision: _, ...rest } = opened('2026-07')
    const dossier: Dossier = { ...rest, medicalDecision: { issuedOn: '2008-02-20' } }
    expect(assess(dossier).review).toMatchObject({
      status: 'undetermined',
      needs: ['medicalDecision.reviewDueOn'],
    })
  })

  test('asks for no day of how it was opened', () => {
    expect(assess(opened('2026-07')).timelineNeeds).toEqual([])
  })
})

describe('a policeman who applied since 2016', () => {
  test('is refused by the name of Law 223/2015, and nothing more is asked of him', () => {
    const policeman: Dossier = {
      scheme: 'public',
      person: { militaryOrPolice: true },
      application: { registeredOn: '2025-03-01' },
    }
    const { law, pension, timelineNeeds } = assess(policeman)
    expect(law).toMatchObject({ status: 'not-covered', what: 'law-223-2015' })
    expect(pension).toMatchObject({ status: 'not-covered', what: 'law-223-2015' })
    expect(timelineNeeds).toEqual([])
    expect(nextQuestion(policeman)).toBeUndefined()
  })
})
