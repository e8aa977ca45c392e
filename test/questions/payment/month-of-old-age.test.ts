import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  type Readings,
} from '../../../src/index.js'

// Law 360/2023 art. 72, 101(2), (5). A man of degree I is 65 years old on 15 May 2025: his pension becomes one of old age on that day.
// What he asked to be suspended stays so until he asks it back; what an assessment could lift is lifted.

const of = (
  month: CivilMonth,
  events: readonly DossierEvent[] = [],
  {
    readings = {},
    birthDate = '1960-05-15',
    contributed = { contributoryStage: { years: 20 } },
  }: {
    readings?: Partial<Readings>
    birthDate?: '1960-05-15' | '1960-05-01'
    contributed?: Dossier['contribution'] & object
  } = {},
) => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate },
    incapacity: { degree: 'I', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2024-10-31' },
    application: { registeredOn: '2024-10-31', grantedOn: '2024-10-31' },
    insurance: { insuredAtDecision: false },
    contribution: { stageAtDecision: { years: 20 }, ...contributed, points: '20' },
    payment: { month },
    events,
  }
  const { payment, companionAllowance: allowance } = assess(dossier, { readings })
  return {
    state: payment.value !== undefined ? payment.value.month : payment,
    allowance:
      allowance.value !== undefined
        ? allowance.value.lei
        : 'because' in allowance
          ? allowance.because
          : allowance,
  }
}

const causesIn = (found: ReturnType<typeof of>): readonly string[] =>
  found.state && 'causes' in found.state ? found.state.causes.map(({ cause }) => cause) : []

const missed: DossierEvent = { id: 'review-missed', on: '2025-02-20' }
const asked: DossierEvent = { id: 'suspension-requested', on: '2025-02-10', what: 'both' }
const option: DossierEvent = { id: 'allowance-option', on: '2025-02-10' }

describe('in the month of that day', () => {
  test('the pension is told as converted', () => {
    expect(of('2025-04').state).toEqual({ state: 'in-payment' })
    expect(of('2025-05').state).toEqual({ state: 'converted', on: '2025-05-15' })
  })

  test('suspended for a review, it is converted all the same', () => {
    expect(causesIn(of('2025-04', [missed]))).toEqual(['missed-review'])
    expect(of('2025-05', [missed]).state).toEqual({ state: 'converted', on: '2025-05-15' })
  })

  test('suspended on own request, it stays so, and for nothing else', () => {
    expect(causesIn(of('2025-05', [asked, missed]))).toEqual(['own-request'])
    expect(causesIn(of('2025-06', [asked, missed]))).toEqual(['own-request'])
  })

  test('the allowance stays suspended for the right chosen in its place', () => {
    expect(of('2025-05', [option])).toMatchObject({
      state: { state: 'converted' },
      allowance: 'payment-suspended',
    })
    expect(of('2025-05').allowance).toBe('2025.00')
  })
})

describe('where a suspension is read to last through old age until its own resumption', () => {
  const readings = { 'conversion-while-suspended': 'stays-until-own-resumption' } as const

  test('it does so from the day itself', () => {
    expect(causesIn(of('2025-05', [missed], { readings, birthDate: '1960-05-01' }))).toEqual([
      'missed-review',
    ])
    expect(causesIn(of('2025-05', [missed], { readings }))).toEqual(['missed-review'])
    expect(causesIn(of('2025-06', [missed], { readings }))).toEqual(['missed-review'])
  })
})

describe('where the month of old age is read to be still one of the invalidity pension', () => {
  const readings = { 'conversion-month': 'next-month' } as const

  test('it is in payment through it, and old age is paid from June', () => {
    expect(of('2025-05', [], { readings }).state).toEqual({
      state: 'in-payment',
      oldAgePaidFrom: '2025-06-01',
    })
    expect(of('2025-06', [], { readings }).state).toEqual({ state: 'converted', on: '2025-05-15' })
  })

  test('or suspended through it, and old age is paid from June', () => {
    expect(of('2025-05', [missed], { readings }).state).toMatchObject({
      state: 'suspended',
      causes: [{ cause: 'missed-review', from: '2025-03-01' }],
      oldAgePaidFrom: '2025-06-01',
    })
  })

  test('not known is only whether it is paid', () => {
    const called: DossierEvent = {
      id: 'convocation-missed',
      on: '2024-11-05',
      by: 'institute',
      imputable: false,
    }
    expect(of('2025-05', [called], { readings }).state).toEqual({
      state: 'in-payment',
      oldAgePaidFrom: '2025-06-01',
    })
  })
})

describe('in the month of the grant, and before', () => {
  test('granted on the last day of October, it is in payment in October and not in September', () => {
    expect(of('2024-10').state).toEqual({ state: 'in-payment' })
    expect(of('2024-09').state).toEqual({ state: 'before-grant' })
  })
})

describe('where it is not told how much was contributed, so that no old-age pension may be due', () => {
  const contributed = {}
  const needs = ['contribution.contributoryStage']

  test('the pension waits for it from that month on, and the allowance, due either way, does not', () => {
    expect(of('2025-04', [], { contributed })).toEqual({
      state: { state: 'in-payment' },
      allowance: '2025.00',
    })
    expect(of('2025-06', [], { contributed })).toEqual({
      state: { state: 'undetermined', needs },
      allowance: '2025.00',
    })
  })

  test('the allowance does where only old age lifts what suspends it', () => {
    const called: DossierEvent = { id: 'convocation-missed', on: '2025-02-20', by: 'institute' }
    expect(of('2025-04', [called], { contributed }).allowance).toBe('payment-suspended')
    expect(of('2025-06', [called], { contributed }).allowance).toMatchObject({ needs })
  })
})
