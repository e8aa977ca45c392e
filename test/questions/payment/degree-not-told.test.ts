import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type DossierEvent } from '../../../src/index.js'
import { man } from './lives.js'

// Law 360/2023 art. 67, 68(3): a decision has its effect from the month after it. Of which degree it speaks is not told: only from then
// on does the companion allowance of degree I, half of 4,050 lei, wait for it.

const ofDegreeI: Dossier = { ...man, incapacity: { degree: 'I', cause: 'ordinary-disease' } }

const inMonth = (month: CivilMonth, events: readonly DossierEvent[]) =>
  assess({ ...ofDegreeI, payment: { month }, events })

test('a decision of January 2025 whose degree is not told', () => {
  const decided: DossierEvent = { id: 'review-decision', on: '2025-01-10' }
  const allowance = (month: CivilMonth) => inMonth(month, [decided]).companionAllowance
  expect(allowance('2025-01')).toMatchObject({ value: { lei: '2025.00' } })
  expect(allowance('2025-02')).toMatchObject({ needs: ['events.0.degree'] })
  expect(allowance('2025-03')).toMatchObject({ needs: ['events.0.degree'] })
})

test('the points of a month wait for it likewise', () => {
  const decided: DossierEvent = { id: 'review-decision', on: '2025-01-10' }
  const points = (month: CivilMonth) => inMonth(month, [decided]).points
  expect(points('2025-01')).toMatchObject({ value: { monthly: '0.25' } })
  expect(points('2025-02')).toMatchObject({ needs: ['events.0.degree'] })
})

describe('suspended on own request and asked back from the day of the suspension (art. 102(1) k)', () => {
  const events: readonly DossierEvent[] = [
    { id: 'suspension-requested', on: '2025-02-10', what: 'both' },
    { id: 'resumption-requested', on: '2025-04-20' },
  ]

  test('what is in hand of a month paid later is not reckoned; of a month paid in time it is', () => {
    // 22.5 points and 180 months x 0.25 / 12: 26.25 x 81 = 2,126.25, below 3,000 lei.
    expect(inMonth('2025-03', events).pension).toMatchObject({ value: { lei: '2127.00' } })
    expect(inMonth('2025-03', events).net).toMatchObject({ status: 'not-covered', what: 'net-of-arrears' })
    expect(inMonth('2025-05', events).net).toMatchObject({ value: { net: '2127.00' } })
  })
})
