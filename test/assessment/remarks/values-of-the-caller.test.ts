import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { woman } from '../../questions/payment/lives.js'
import { MAN, withEvents } from '../next-steps/lives.js'

const pathsOf = (dossier: Dossier): readonly string[] =>
  assess(dossier).remarks.find(({ id }) => id === 'value-of-the-caller')?.paths ?? []

const OF_DEGREE_I: Dossier = { ...MAN, incapacity: { degree: 'I', cause: 'ordinary-disease' } }

describe('a value of the caller', () => {
  test('is named where a sum rests on it', () => {
    expect(pathsOf({ ...OF_DEGREE_I, payment: { month: '2026-07', allowanceBase: '5000' } })).toEqual([
      'payment.allowanceBase',
    ])
    // What was in payment in August 2024 is paid on where the recalculation gives less.
    expect(pathsOf({ ...woman, payment: { month: '2024-10', leiInPayment: '1938' } })).toEqual([
      'payment.leiInPayment',
    ])
  })

  test('is not where the sum is reckoned without it: an index of correction is none of Law 360/2023', () => {
    expect(pathsOf({ ...MAN, payment: { month: '2026-07', correctionIndex: '1.05' } })).toEqual([])
  })

  test('is not where the sum is of the library alone', () => {
    expect(pathsOf(OF_DEGREE_I)).toEqual([])
    expect(pathsOf(MAN)).toEqual([])
  })

  test('is not where there is no sum', () => {
    expect(pathsOf({ ...MAN, payment: { pointValue: '100' } })).toEqual([])
  })
})

test('a review missed by who is exempt from reviews suspends nothing', () => {
  const missed = withEvents({ id: 'review-missed', on: '2025-10-14' })
  const exempt: Dossier = { ...missed, incapacity: { ...MAN.incapacity, irreversible: true } }
  const remarked = assess(exempt).remarks.find(({ id }) => id === 'event-suspends-nothing')
  expect(remarked?.paths).toEqual(['events.0'])
})
