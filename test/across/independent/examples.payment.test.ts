import { describe, expect, it } from 'vitest'
import {
  cessation,
  effectOfReview,
  entitlementStart,
  resumption,
  reviewExemption,
  reviewWindow,
  suspension,
} from './index.js'

// Numbers are those of the worked examples; a case without one is a neighbour derived by hand from the same articles.

const law = 'law-360-2023'
const stage = (years: number, months = 0, days = 0) => ({ years, months, days })

describe('a pension in payment under Law 360/2023', () => {
  it('6: a review decision changes the pension on the first of the next month', () => {
    expect(effectOfReview({ law, decisionIssuedOn: '2026-03-31' })).toBe('2026-04-01')
    expect(effectOfReview({ law, decisionIssuedOn: '2026-04-01' })).toBe('2026-05-01')
  })

  it('7: a missed review suspends, a new decision resumes, twelve months end', () => {
    const missed = { law, cause: 'missed-review', on: '2026-02-10' } as const
    expect(suspension({ ...missed, imputable: true })).toEqual({
      suspended: true,
      from: '2026-03-01',
      endsPaymentFrom: '2027-03-01',
    })
    expect(resumption({ law, cause: 'missed-review', causeEndedOn: '2026-09-15' })).toEqual({
      from: '2026-10-01',
      backPay: false,
    })
    expect(cessation(missed)).toBe('2027-03-01')
  })

  it('8: not insured, the medical decision or the registration starts the pension', () => {
    const facts = { law, decisionIssuedOn: '2026-05-04', insuredAtDecision: false } as const
    expect(entitlementStart({ ...facts, applicationRegisteredOn: '2026-05-29' })).toBe('2026-05-04')
    expect(entitlementStart({ ...facts, applicationRegisteredOn: '2026-06-20' })).toBe('2026-06-20')
  })

  it('reviews between one year and three, to the eve of the standard age', () => {
    const woman = { law, sex: 'female', birthDate: '1966-05-10' } as const
    expect(reviewWindow({ ...woman, decisionIssuedOn: '2026-05-10', reviewDueOn: '2029-04-10' })).toEqual({
      exempt: false,
      earliest: '2027-05-10',
      latest: '2029-04-09',
      dueInsideWindow: false,
    })
    expect(reviewExemption({ ...woman, on: '2024-10-10', contributoryStage: stage(34, 8) })).toEqual({
      exempt: true,
      ground: 'within-5-years-with-complete-stage',
    })
  })
})
