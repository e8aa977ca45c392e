import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Degree, type Dossier, type DossierEvent } from '../../../src/index.js'

// Law 360/2023 art. 72, annex 5. Born in November 1962, a woman reaches the standard age with 62 years and 4 months, a man with 65: of
// whom it is not told which, it is not known from March 2025 to November 2027 whether the pension has become an old-age pension.

const of = (
  month: CivilMonth,
  events: readonly DossierEvent[] = [],
  {
    birthDate = '1962-11-25',
    degree = 'I',
  }: { birthDate?: `1962-${number}-${number}`; degree?: Degree } = {},
) => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { birthDate },
    incapacity: { degree, cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2024-10-14' },
    application: { registeredOn: '2024-10-14', grantedOn: '2024-10-14' },
    insurance: { insuredAtDecision: false },
    contribution: { stageAtDecision: { years: 20 }, contributoryStage: { years: 20 }, points: '20' },
    payment: { month },
    events,
  }
  const { payment, companionAllowance, conversion } = assess(dossier)
  const allowance =
    companionAllowance.value !== undefined
      ? companionAllowance.value.lei
      : companionAllowance.status === 'not-due'
        ? companionAllowance.because
        : companionAllowance
  return {
    state: payment.value !== undefined ? payment.value.month : payment,
    allowance,
    conversion: conversion.status === 'not-due' ? conversion.because : conversion,
  }
}

const inPayment = { state: 'in-payment' }
const needsSex = { state: 'undetermined', needs: ['person.sex'] }
const regained = (on: DossierEvent['on']): DossierEvent => ({ id: 'review-decision', on, degree: 'none' })

describe('from the month in which the earlier of the two days lies', () => {
  test('the state waits for the sex', () => {
    expect(of('2025-02').state).toEqual(inPayment)
    expect(of('2025-03').state).toEqual(needsSex)
  })

  test('also where that day is the last of its month', () => {
    expect(of('2025-01', [], { birthDate: '1962-10-28' }).state).toEqual(inPayment)
    expect(of('2025-02', [], { birthDate: '1962-10-28' }).state).toEqual(needsSex)
  })
})

describe('an end in that time', () => {
  test('by death ends either pension', () => {
    const death: DossierEvent = { id: 'death', on: '2025-05-10' }
    expect(of('2025-06', [death]).state).toEqual({ state: 'ended', cause: 'death', on: '2025-06-01' })
  })

  test('by death before that month leaves nothing to ask for: neither is converted', () => {
    const on = (day: DossierEvent['on']) => of('2025-02', [{ id: 'death', on: day }]).conversion
    // The woman reaches her age on 2025-03-25.
    expect(on('2025-03-24')).toBe('payment-ended')
    expect(on('2025-03-25')).toMatchObject({ status: 'undetermined', needs: ['person.sex'] })
  })

  test('by capacity regained ends that of a man only', () => {
    expect(of('2025-05', [regained('2025-04-10')]).state).toEqual(needsSex)
  })

  test('ends neither before the day, and not that of a woman from the day itself', () => {
    const born = { birthDate: '1962-11-01' } as const
    expect(of('2025-02', [regained('2025-01-10')], born).state).toMatchObject({
      state: 'ended',
      on: '2025-02-01',
    })
    expect(of('2025-03', [regained('2025-02-10')], born).state).toEqual(needsSex)
  })
})

describe('the companion allowance, which old age keeps', () => {
  test('is due whichever it is: half of 4,050 lei', () => {
    expect(of('2025-06').state).toEqual(needsSex)
    expect(of('2025-06').allowance).toBe('2025.00')
  })

  test('waits for the sex where an end may have come before, or not at all', () => {
    expect(of('2025-06', [regained('2025-04-10')]).allowance).toMatchObject({ needs: ['person.sex'] })
  })

  test('waits for it where a suspension may have been lifted by old age', () => {
    const missed: DossierEvent = { id: 'review-missed', on: '2025-01-20' }
    expect(of('2025-02', [missed]).allowance).toBe('payment-suspended')
    expect(of('2025-06', [missed]).allowance).toMatchObject({ needs: ['person.sex'] })
  })

  test('waits for it where a decision found degree I that no woman of that age is given any more', () => {
    const decided: DossierEvent = { id: 'review-decision', on: '2025-04-15', degree: 'I' }
    const inMonth = (month: CivilMonth) => of(month, [decided], { degree: 'II' }).allowance
    expect(inMonth('2025-04')).toBe('degree')
    expect(inMonth('2025-05')).toMatchObject({ needs: ['person.sex'] })
    expect(inMonth('2025-06')).toMatchObject({ needs: ['person.sex'] })
  })

  test('and where a second decision comes after the month', () => {
    const decisions: DossierEvent[] = [
      { id: 'review-decision', on: '2025-04-15', degree: 'I' },
      { id: 'review-decision', on: '2026-05-10', degree: 'II' },
    ]
    expect(of('2025-06', decisions, { degree: 'II' }).allowance).toMatchObject({ needs: ['person.sex'] })
  })
})

test('the pension waits for the sex too, in degree III without a potential stage, where it bears on nothing else', () => {
  // Decided and granted on 2024-04-29, Law 263/2010 art. 76(2): 18 x 81 = 1,458.
  const ofDegreeIII = (month: CivilMonth): Dossier => ({
    scheme: 'public',
    person: { birthDate: '1962-11-25' },
    incapacity: { degree: 'III', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2024-04-29' },
    application: { registeredOn: '2024-04-29', grantedOn: '2024-04-29' },
    contribution: { stageAtDecision: { years: 20 }, contributoryStage: { years: 20 }, points: '18' },
    payment: { month, leiInPayment: '1000' },
  })
  expect(assess(ofDegreeIII('2025-02')).pension).toMatchObject({ value: { lei: '1458.00' } })
  expect(assess(ofDegreeIII('2025-06')).pension).toMatchObject({ status: 'undetermined' })
})
