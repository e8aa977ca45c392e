import { describe, expect, test } from 'vitest'
import { pensionAmount } from '../../../src/index.js'

const paid = (realisedPoints: `${number}`, month: '2026-06' | '2025-01' = '2026-06') =>
  pensionAmount({ law: 'law-360-2023', month, realisedPoints, potentialPoints: 0 }).value

describe('the social indemnity of 1,281 lei', () => {
  test('is noted as the difference, and never added to the pension', () => {
    expect(paid('10')).toEqual({ lei: '810.00', totalPoints: '10.00000', socialIndemnityTopUp: '471.00' })
  })

  test('is not noted where the pension reaches it', () => {
    // 15.8 x 81 = 1,279.8, so 1,280: one leu below. 15.81 x 81 = 1,280.61, so 1,281.
    expect(paid('15.8').socialIndemnityTopUp).toBe('1.00')
    expect(paid('15.81')).toEqual({ lei: '1281.00', totalPoints: '15.81000' })
    expect(paid('20')).not.toHaveProperty('socialIndemnityTopUp')
  })

  test('cites an act of its own: it is another right, paid by the State', () => {
    const { steps } = pensionAmount({
      law: 'law-360-2023',
      month: '2025-01',
      realisedPoints: 1,
      potentialPoints: 0,
    })
    expect(steps.find(({ rule }) => rule === 'pension-amount.social-indemnity')?.citation.act).toBe(
      'geo-6-2009',
    )
  })
})
