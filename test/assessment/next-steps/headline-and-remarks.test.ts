import { describe, expect, test } from 'vitest'
import { assess, assessSystems, type Dossier } from '../../../src/index.js'
import { MAN, withEvents } from './lives.js'

describe('the headline', () => {
  test('of a pension in payment has the sums of the month, gross and in hand, and until when', () => {
    expect(assess(MAN).headline).toEqual({
      right: { status: 'entitled' },
      grantedOn: '2024-10-14',
      month: '2026-07',
      degree: 'II',
      state: { state: 'in-payment' },
      since: '2024-10-14',
      until: '2045-07-06',
      next: { state: 'converted', on: '2045-07-07', from: '2045-07-07' },
      // 22.5 points and 15 years x 12 x 0.20 / 12 = 3: 25.5 x 81 = 2065.5, up.
      pension: { status: 'known', lei: '2066.00' },
      companionAllowance: { status: 'not-due', because: 'degree' },
      heldBack: '0.00',
      inHand: { status: 'known', lei: '2066.00' },
    })
  })

  test('adds the allowance to what is in hand', () => {
    // 2,127 lei (26.25 x 81 = 2126.25, up) and 2,163.
    const { headline } = assess(withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' }))
    expect(headline).toMatchObject({
      pension: { lei: '2127.00' },
      companionAllowance: { lei: '2163.00' },
      inHand: { lei: '4290.00' },
    })
  })

  test('of a suspended payment has the cause, since when, and when it ends', () => {
    expect(assess(withEvents({ id: 'review-missed', on: '2025-10-14' })).headline).toMatchObject({
      state: { state: 'suspended', causes: [{ cause: 'missed-review' }] },
      since: '2025-11-01',
      until: '2026-10-31',
      next: { state: 'ended', from: '2026-11-01' },
      pension: { status: 'not-due', because: 'payment-suspended' },
    })
  })

  test('has the degree of the month: that of the decision until a review changes it', () => {
    const degreeIn = (month: '2026-06' | '2026-07') =>
      assess({
        ...withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' }),
        payment: { month },
      }).headline.degree
    expect([degreeIn('2026-06'), degreeIn('2026-07')]).toEqual(['II', 'I'])
    const { headline } = assess(withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' }))
    expect(headline.degreeSince).toBe('2026-07-01')
    const confirmed = withEvents(
      { id: 'review-decision', on: '2025-06-10', degree: 'I' },
      { id: 'review-decision', on: '2026-06-10', degree: 'I' },
    )
    expect(assess(confirmed).headline.degreeSince).toBe('2025-07-01')
    expect(assess(MAN).headline).not.toHaveProperty('degreeSince')
  })

  // Law 263/2010 art. 115 brought payment back on request; Law 360/2023 art. 102(1) b) wants the new decision alone.
  test('of a suspension that lasts over September 2024 is lifted by the law of the month, as the payment says', () => {
    const missed: Dossier = {
      ...MAN,
      medicalDecision: { issuedOn: '2023-06-14' },
      application: { registeredOn: '2023-06-14' },
      pensionDecision: {},
      events: [{ id: 'review-missed', on: '2024-06-10', imputable: true }],
    }
    const inMonth = (month: '2024-08' | '2024-10') => {
      const { headline, payment } = assess({ ...missed, payment: { month } })
      const state = payment.value !== undefined ? payment.value.month : undefined
      expect(headline.state).toEqual(state)
      return headline.state && 'causes' in headline.state
        ? headline.state.causes[0]?.liftedBy?.act
        : undefined
    }
    expect([inMonth('2024-08'), inMonth('2024-10')]).toEqual(['new-decision-and-request', 'new-decision'])
    const { headline, nextSteps } = assess(missed, { asOf: '2024-10-05' })
    expect(headline.state).toMatchObject({ causes: [{ liftedBy: { act: 'new-decision' } }] })
    expect(nextSteps.find(({ act }) => act === 'be-assessed')).toBeDefined()
  })

  test('of a pension that twelve months have ended names the absence from which they ran', () => {
    const { headline } = assess(withEvents({ id: 'review-missed', on: '2025-10-14' }), { asOf: '2026-12-01' })
    expect(headline).toMatchObject({ state: { state: 'ended', on: '2026-11-01' }, missedOn: '2025-10-14' })
    const died = assess(withEvents({ id: 'death', on: '2026-05-20' }), { asOf: '2026-12-01' })
    expect(died.headline).not.toHaveProperty('missedOn')
  })

  test('of what is not known says what it waits for', () => {
    const { payment: _, ...withoutMonth } = MAN
    expect(assess(withoutMonth).headline).toMatchObject({
      state: { state: 'in-payment' },
      pension: { status: 'undetermined', needs: ['payment.month'] },
      inHand: { status: 'undetermined' },
    })
    expect(assess({}).headline.right).toMatchObject({ status: 'undetermined' })
  })

  test('of a refused person has the reasons', () => {
    const { headline } = assess({ ...MAN, contribution: { stageAtDecision: { years: 0 } } })
    expect(headline.right).toEqual({ status: 'not-entitled', reasons: ['no-contribution-stage'] })
    expect(headline).not.toHaveProperty('state')
  })

  test('of a person with several pensions tells what is left once the systems are put together', () => {
    const { house } = assessSystems({
      shared: { person: MAN.person, payment: MAN.payment },
      systems: { house: MAN, other: MAN },
    } as Parameters<typeof assessSystems>[0])
    expect(house?.headline.inHand).toEqual({ status: 'not-covered', what: 'net-of-several-pensions' })
  })
})

const remarksOf = (dossier: Dossier, asOf?: '2026-07-01') => assess(dossier, asOf ? { asOf } : {}).remarks

describe('a remark', () => {
  test('says that an absence was held to be the own fault, and not where it was told', () => {
    expect(remarksOf(withEvents({ id: 'review-missed', on: '2025-10-14' }))).toEqual([
      { id: 'held-to-be-own-fault', paths: ['events.0.imputable'] },
    ])
    expect(remarksOf(withEvents({ id: 'review-missed', on: '2025-10-14', imputable: true }))).toEqual([])
  })

  test('says that a printed start differs from the one the law gives: 14 lost days', () => {
    // Not insured and applied in time: from the decision of 14 October.
    const printed = (grantedOn: '2024-10-28' | '2024-10-14'): Dossier => ({
      ...MAN,
      application: { registeredOn: '2024-10-20', grantedOn },
    })
    expect(remarksOf(printed('2024-10-28'))).toEqual([
      { id: 'grant-later-than-the-law-gives', paths: ['application.grantedOn'], on: '2024-10-14' },
    ])
    expect(remarksOf(printed('2024-10-14'))).toEqual([])
  })

  test('names a value that is the caller’s own', () => {
    expect(remarksOf({ ...MAN, payment: { month: '2026-07', pointValue: '100' } })).toEqual([
      { id: 'value-of-the-caller', paths: ['payment.pointValue'] },
    ])
    // Not where nothing rests on it: the old-age pension is years away.
    expect(remarksOf({ ...MAN, payment: { month: '2026-07', oldAgeLei: '3000' } })).toEqual([])
  })

  test('says that a review day passed without a word, and where it lies outside its window', () => {
    const due = (reviewDueOn: '2025-10-14' | '2025-03-14'): Dossier => ({
      ...MAN,
      medicalDecision: { ...MAN.medicalDecision, issuedOn: '2024-10-14', reviewDueOn },
    })
    expect(remarksOf(due('2025-10-14'), '2026-07-01').map(({ id }) => id)).toEqual(['review-taken-as-made'])
    expect(remarksOf(due('2025-03-14'), '2026-07-01').map(({ id }) => id)).toEqual([
      'review-taken-as-made',
      'review-outside-its-window',
    ])
  })

  test('comes first where a contestation was late', () => {
    const late: Dossier = {
      ...MAN,
      medicalDecision: {
        issuedOn: '2024-10-14',
        communicatedOn: '2024-10-17',
        contestationRegisteredOn: '2024-11-29',
      },
      events: [{ id: 'review-missed', on: '2025-10-14' }],
    }
    expect(remarksOf(late)[0]).toEqual({
      id: 'contestation-late',
      paths: ['medicalDecision.contestationRegisteredOn'],
    })
  })
})

describe('a remark on the day asked about', () => {
  test('names the facts of a day that has not come, and not a day that is only set', () => {
    const dossier: Dossier = {
      ...withEvents({ id: 'review-decision', on: '2026-09-15', degree: 'I' }),
      medicalDecision: { issuedOn: '2024-10-14', communicatedOn: '2024-10-17', reviewDueOn: '2026-09-15' },
      pensionDecision: { issuedOn: '2026-08-01', communicatedOn: '2026-08-05' },
    }
    expect(remarksOf(dossier, '2026-07-01')).toContainEqual({
      id: 'facts-of-a-later-day',
      paths: ['pensionDecision.issuedOn', 'pensionDecision.communicatedOn', 'events.0.on'],
    })
    expect(remarksOf(dossier).map(({ id }) => id)).not.toContain('facts-of-a-later-day')
  })

  test('says that the sums are of a month long over', () => {
    const ids = (month: '2026-05' | '2026-06') =>
      remarksOf({ ...MAN, payment: { month } }, '2026-07-01').map(({ id }) => id)
    expect([ids('2026-05'), ids('2026-06')]).toEqual([['sum-of-an-earlier-month'], []])
  })
})
