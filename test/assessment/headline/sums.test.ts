import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { MAN } from '../next-steps/lives.js'
import { OF_2018 } from '../next-steps/lives-of-2018.js'

const headlineOf = (dossier: Dossier) => assess(dossier).headline
const OF_DEGREE_I: Dossier = { ...MAN, incapacity: { degree: 'I', cause: 'ordinary-disease' } }

describe('a sum that is not known', () => {
  /** Born on 10 February 1960: 65 years on 10 February 2025. */
  const past = (month: '2025-01' | '2025-04'): Dossier => ({
    ...MAN,
    person: { sex: 'male', birthDate: '1960-02-10' },
    payment: { month },
  })

  test('is no less than the invalidity pension, where the house pays the larger of it and the old-age pension', () => {
    const { pension } = headlineOf(past('2025-01'))
    expect(pension.status).toBe('known')
    expect(headlineOf(past('2025-04')).pension).toEqual({
      status: 'undetermined',
      needs: ['payment.oldAgeLei'],
      atLeast: 'lei' in pension ? pension.lei : undefined,
    })
  })

  test('has no least where nothing is known of it', () => {
    expect(headlineOf({ ...MAN, payment: {} }).pension).not.toHaveProperty('atLeast')
  })
})

describe('what is in hand', () => {
  test('is not known of a month whose allowance is not, though the pension is', () => {
    // The allowance of 2027 hangs on a minimum wage that is not published yet; the caller tells the value of a point.
    const { pension, companionAllowance, inHand } = headlineOf({
      ...OF_DEGREE_I,
      payment: { month: '2027-01', pointValue: '100' },
    })
    expect(pension.status).toBe('known')
    expect(companionAllowance).toEqual({ status: 'not-covered', what: 'minimum-wage' })
    expect(inHand).toEqual({ status: 'not-covered', what: 'minimum-wage' })
  })

  test('is the allowance alone where the pension alone is suspended on request', () => {
    // Half of 4,325 lei, to the whole leu above.
    const suspended: Dossier = {
      ...OF_DEGREE_I,
      events: [{ id: 'suspension-requested', on: '2026-02-10', what: 'pension' }],
      payment: { month: '2026-07' },
    }
    const { pension, inHand } = headlineOf(suspended)
    expect(pension).toEqual({ status: 'not-due', because: 'payment-suspended' })
    expect(inHand).toEqual({ status: 'known', lei: '2163.00' })
    // Of 2027 the minimum wage is not published.
    expect(headlineOf({ ...suspended, payment: { month: '2027-01' } }).inHand).toEqual({
      status: 'not-covered',
      what: 'minimum-wage',
    })
  })

  test('is the pension alone where no allowance is due', () => {
    const { pension, inHand } = headlineOf(MAN)
    expect(inHand).toEqual(pension)
  })
})

describe('the day of the grant', () => {
  test('is known though it is not what has become of the payment since', () => {
    const told: Dossier = { ...OF_2018, events: [{ id: 'convocation-missed', on: '2020-05-30' }] }
    const { entitlementStart, headline } = assess(told)
    expect(entitlementStart.value).toBe('2018-03-05')
    expect(headline.grantedOn).toBe('2018-03-05')
  })

  test('is that of the payment where the law of the right is not covered', () => {
    const of2009: Dossier = {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1980-07-07' },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2009-03-01' },
      application: { registeredOn: '2009-03-05', grantedOn: '2009-03-01' },
    }
    const { entitlementStart, headline } = assess(of2009)
    expect(entitlementStart).toMatchObject({ status: 'not-covered' })
    expect(headline.grantedOn).toBe('2009-03-01')
  })

  test('is none before anything is known of the right', () => {
    expect(headlineOf({})).not.toHaveProperty('grantedOn')
  })
})
