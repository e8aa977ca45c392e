import { describe, expect, test } from 'vitest'
import { amounts, type Dossier } from '../../src/index.js'
import { faultsOf } from '../schema/faults.js'
import { stage } from '../across/stages.js'
import { man } from '../questions/payment/lives.js'
import { WOMAN_OF_2017, WOMAN_OF_2026 } from './dossiers.js'
import { NOTARIES, SHARED } from './persons.js'

const [MAY, JUNE] = ['2026-05', '2026-06'] as const

describe('a span', () => {
  test('that ends before it begins is a fault, and so is what is no month', () => {
    expect(faultsOf(() => amounts(WOMAN_OF_2026, { from: JUNE, to: MAY }))).toEqual([
      'span.to: before-earlier-event',
    ])
    expect(faultsOf(() => amounts(WOMAN_OF_2026, { from: 'May' as never, to: MAY }))).toEqual([
      'span.from: not-a-month',
    ])
  })
})

describe('the sums of a span', () => {
  test('are those of its months: twice 18.929 points of 81 lei, rounded up to 1,534', () => {
    expect(amounts(WOMAN_OF_2026, { from: MAY, to: JUNE }).value).toEqual({
      months: [MAY, JUNE].map(month => ({
        month,
        state: { state: 'in-payment' },
        pension: '1534.00',
        net: '1534.00',
      })),
      sum: { pension: '3068.00', companionAllowance: '0.00', net: '3068.00' },
      undetermined: [],
    })
  })

  test('leave out a month whose allowance is not known, its pension too', () => {
    const notary: Dossier = {
      ...SHARED,
      ...NOTARIES,
      contribution: { ...NOTARIES.contribution, points: '20', contributoryStage: stage(10) },
      payment: { pointValue: '50' },
    }
    const { months, sum, undetermined } = amounts(notary, { from: '2025-02', to: '2025-03' }).value
    for (const month of months) expect(month).toHaveProperty('pension')
    expect(sum).toEqual({ pension: '0.00', companionAllowance: '0.00', net: '0.00' })
    expect(undetermined).toEqual(['2025-02', '2025-03'])
  })

  test('leave out a month whose pension is not known, whatever is known of its allowance', () => {
    const { points: _, ...contribution } = WOMAN_OF_2026.contribution ?? {}
    const { undetermined } = amounts({ ...WOMAN_OF_2026, contribution }, { from: JUNE, to: JUNE }).value
    expect(undetermined).toEqual([JUNE])
  })

  test('know of a month before the grant that nothing is due', () => {
    const { sum, undetermined } = amounts(WOMAN_OF_2026, { from: '2026-04', to: MAY }).value
    expect(sum.pension).toBe('1534.00')
    expect(undetermined).toEqual([])
  })
})

describe('a month', () => {
  test('whose pension is refused has the name of that alone: what is paid out of it is no other question', () => {
    // No reference point is set for 2029.
    expect(amounts(WOMAN_OF_2026, { from: '2029-01', to: '2029-01' }).value.months).toEqual([
      { month: '2029-01', state: { state: 'in-payment' }, pensionNotComputed: 'reference-point' },
    ])
  })

  test('paid back has the event that brings it back, and what is paid out of it is not told', () => {
    const events = [
      { id: 'suspension-requested', on: '2025-01-10', what: 'both' },
      { id: 'resumption-requested', on: '2025-03-05' },
    ] as const
    const { months, sum } = amounts({ ...man, events }, { from: '2025-01', to: '2025-04' }).value
    // Suspended from February, asked back in March (Law 360/2023 art. 102): both months are paid later.
    expect(months.map(({ backPayOf }) => backPayOf)).toEqual([undefined, 'events.1', 'events.1', undefined])
    expect(months.map(({ netNotComputed }) => netNotComputed)).toEqual([
      undefined,
      'net-of-arrears',
      'net-of-arrears',
      undefined,
    ])
    // 22.5 points and 15 potential years at 0.20, 25.5 in all, of 81 lei: 2,066.
    expect(sum).toMatchObject({ pension: '8264.00', net: '4132.00' })
  })
})

describe('the way to the amounts', () => {
  const steps = () => amounts(WOMAN_OF_2026, { from: MAY, to: JUNE }).steps

  test('has the steps of the pension and of what is paid out of it', () => {
    const provisions = steps().map(({ citation }) => citation.provision)
    expect(provisions).toEqual(
      expect.arrayContaining(['art. 83', 'art. 84', 'art. 85', 'art. 67', 'art. 100']),
    )
  })

  test('has each step once', () => {
    const texts = steps().map(step => JSON.stringify(step))
    expect(texts).toEqual([...new Set(texts)])
  })
})

describe('how sure they are', () => {
  test('is the weakest of their sections where no reading gives others', () => {
    const { confidence, openQuestions } = amounts(WOMAN_OF_2026, { from: MAY, to: JUNE })
    expect([confidence, openQuestions]).toEqual(['derived', []])
  })

  test('is uncertain where another reading gives others', () => {
    const events = [{ id: 'suspension-requested', on: '2018-07-10' }] as const
    const { confidence, openQuestions } = amounts(
      { ...WOMAN_OF_2017, events },
      { from: '2018-08', to: '2018-08' },
    )
    expect(openQuestions.map(({ id }) => id)).toContain('own-request-263')
    expect(confidence).toBe('uncertain')
  })
})
