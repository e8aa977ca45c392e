import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Degree, type Dossier } from '../../../src/index.js'
import { man } from './lives.js'

// Ended from 2022-03-01 as the capacity was regained (Law 263/2010 art. 114(1) c); a judgment of 2023-05-05 gives it back from
// 2022-06-15, in another degree. What is due for June 2022 is due by the judgment: nothing else is in force on any day of it.

const inMonth = (first: Degree, then: Degree, month: CivilMonth) => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1975-02-02' },
    incapacity: { degree: first, cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2018-02-21' },
    application: { registeredOn: '2018-02-21', grantedOn: '2018-02-21' },
    contribution: { stageAtDecision: { years: 20 }, contributoryStage: { years: 20 }, points: '20' },
    payment: { month },
    events: [
      { id: 'review-decision', on: '2022-02-28', degree: 'none' },
      {
        id: 'judgment',
        on: '2023-05-05',
        degree: then,
        effectiveFrom: '2022-06-15',
        stageAtDecision: { years: 20 },
      },
    ],
  }
  const { payment, points, companionAllowance, review } = assess(dossier)
  return {
    state: payment.value !== undefined ? payment.value.month?.state : payment,
    monthly: points.value !== undefined ? points.value.monthly : points,
    allowance:
      companionAllowance.value !== undefined ? companionAllowance.value.lei : companionAllowance.status,
    review: review.value !== undefined ? !review.value.exempt && review.value.latest : review,
  }
}

describe('given back from a day inside a month, the pension of that month is one of the new degree', () => {
  // Points for a month of the potential stage, Law 263/2010 art. 76(2): 0.70, 0.55 and 0.35.
  test('degree III after II, by the judgment', () => {
    expect(inMonth('II', 'III', '2022-06')).toEqual(inMonth('II', 'III', '2022-07'))
    expect(inMonth('II', 'III', '2022-06')).toEqual({
      state: 'in-payment',
      monthly: '0.35',
      allowance: 'not-due',
      review: '2026-05-05',
    })
  })

  test('degree I after II, with its companion allowance', () => {
    expect(inMonth('II', 'I', '2022-06')).toEqual(inMonth('II', 'I', '2022-07'))
    expect(inMonth('II', 'I', '2022-06')).toMatchObject({ state: 'in-payment', review: '2026-05-05' })
    // 80% of the pension point of 2022: 1,586 lei.
    expect(inMonth('II', 'I', '2022-06').allowance).toBe('1269.00')
  })

  test('degree II after I, without it', () => {
    expect(inMonth('I', 'II', '2022-06')).toMatchObject({ allowance: 'not-due', review: '2026-05-05' })
  })

  test('and the months before it stay ended', () => {
    expect(inMonth('II', 'III', '2022-05')).toMatchObject({
      state: 'ended',
      review: { because: 'payment-ended' },
    })
  })
})

describe('given back on a day on which another cause keeps the payment back', () => {
  // Asked for before the end (Law 360/2023 art. 101(5)): that stays so until it is asked back.
  const dossier: Dossier = {
    ...man,
    payment: { month: '2025-08' },
    events: [
      { id: 'suspension-requested', on: '2025-01-14', what: 'both' },
      { id: 'review-decision', on: '2025-04-10', degree: 'none' },
      { id: 'judgment', on: '2026-03-10', degree: 'II', effectiveFrom: '2025-08-15' },
    ],
  }

  test('the month is told by that day in every section: suspended, and no longer ended', () => {
    const { payment, pension, review, headline } = assess(dossier)
    expect(payment.value?.month).toMatchObject({ state: 'suspended', causes: [{ cause: 'own-request' }] })
    expect(payment.value?.periods.map(({ state, from }) => `${from} ${state}`)).toContain(
      '2025-08-15 suspended',
    )
    expect(headline.state).toMatchObject({ state: 'suspended' })
    expect(pension).toMatchObject({ status: 'not-due', because: 'payment-suspended' })
    expect(review.status).toBeUndefined()
  })
})
