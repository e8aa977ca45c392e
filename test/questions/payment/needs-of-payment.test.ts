import { expect, test } from 'vitest'
import type { Payment } from '../../../src/questions/payment/answers.js'
import { needsOfPayment } from '../../../src/questions/payment/needs-of-payment.js'

// What a life waits for is told once: the facts of the pension, then those of the allowance, then those of the conversion.

const waiting = (...needs: readonly string[]) =>
  ({ state: 'undetermined', needs, from: '2025-03-01', citations: [] }) as const
const paid = { state: 'in-payment', from: '2024-10-14', citations: [] } as const

const life = (more: Partial<Payment>): Payment => ({
  ...{ month: { state: 'in-payment' }, periodOfMonth: paid, periods: [paid], allowancePeriods: [paid] },
  ...{ notOwed: [], assumed: [], withoutEffect: [] },
  ...more,
})

test('of a life of which all is known there is nothing', () => {
  expect(needsOfPayment(life({}))).toEqual([])
  const conversion = { on: '2045-07-07', outcome: 'becomes-old-age', degree: 'II' } as const
  expect(needsOfPayment(life({ conversion }))).toEqual([])
})

test('the pension before the allowance before the conversion, each fact once', () => {
  expect(
    needsOfPayment(
      life({
        periods: [paid, waiting('events.1.requestedOn')],
        allowancePeriods: [paid, waiting('events.1.requestedOn', 'events.0.kind')],
        conversion: { from: '2025-03-01', needs: ['person.sex', 'events.0.kind'] },
      }),
    ),
  ).toEqual(['events.1.requestedOn', 'events.0.kind', 'person.sex'])
})
