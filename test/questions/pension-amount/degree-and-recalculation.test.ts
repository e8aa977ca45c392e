import { describe, expect, test } from 'vitest'
import type { CivilMonth, Dossier, DossierEvent } from '../../../src/index.js'
import { decided, manOf2018, monthOf, paidIn } from '../change-of-degree/lives.js'

const found = (dossier: Dossier, month: CivilMonth, events: readonly DossierEvent[]) => {
  const { pension } = monthOf(dossier, month, events)
  return {
    pension,
    steps: 'steps' in pension ? pension.steps : [],
    open: 'openQuestions' in pension ? pension.openQuestions.map(({ id }) => id) : [],
  }
}

describe('a right of Law 263/2010 that starts with Law 360/2023', () => {
  test('had no amount for August 2024 to keep, and waits for none', () => {
    const { contribution, ...rest } = manOf2018('II')
    const dossier: Dossier = {
      ...rest,
      contribution: { ...contribution, stageAtGrant: { years: 20 } },
      medicalDecision: { issuedOn: '2024-08-20' },
      application: { registeredOn: '2024-08-20', grantedOn: '2024-09-01' },
    }
    expect(monthOf(dossier, '2024-10', []).pension).toMatchObject({ value: { oldAmountKept: false } })
    const eve = { ...dossier, application: { registeredOn: '2024-08-20', grantedOn: '2024-08-31' } } as const
    expect(paidIn(eve, '2024-10', [])).toBe('payment.leiInPayment')
  })
})

describe('the degree in which a pension is recalculated', () => {
  const degreeIn = (events: readonly DossierEvent[]): unknown =>
    found(manOf2018('II', '1753'), '2024-09', events).steps.find(
      ({ rule }) => rule === 'pension-amount.potential-points-in-the-recalculation',
    )?.facts

  test('is the one first decided, or the one decided in August 2024, with its points', () => {
    // 180 x 0.55 / 12 = 8.25; 180 x 0.70 / 12 = 10.5
    const reading = 'kept'
    expect(degreeIn([])).toEqual({ potentialPoints: '8.25000', degree: 'II', reading })
    expect(degreeIn([decided('2024-08-20', 'I', { years: 23 })])).toEqual({
      potentialPoints: '10.50000',
      degree: 'I',
      reading,
    })
  })

  test('decided on the first day of Law 360/2023 is one of that law: 21 x 81, and no amount is kept', () => {
    expect(paidIn(manOf2018('I', '1903'), '2024-10', [decided('2024-09-01', 'II')])).toBe('1701.00')
  })

  test('of who worked in handicap has no score for August 2024 that a dossier could tell', () => {
    const dossier = manOf2018('II')
    const inHandicap: Dossier = { ...dossier, person: { ...dossier.person, handicap: 'medium' } }
    const { pension } = monthOf(inHandicap, '2024-09', [decided('2024-08-20', 'I', { years: 23 })])
    expect(pension).toMatchObject({ status: 'not-covered', what: 'score-segments' })
  })
})

describe('the amount of August 2024 after a change of degree since', () => {
  const kept = 'old-amount-after-degree-change'
  const rule = 'pension-amount.old-amount-after-change-of-degree'

  test('is no question of who is back in the degree of that month', () => {
    const events = [decided('2025-02-17', 'II'), decided('2026-01-12', 'I')]
    const { steps, open } = found(manOf2018('I', '1903'), '2026-02', events)
    expect(steps.map(step => step.rule)).not.toContain(rule)
    expect(open).not.toContain(kept)
  })

  test('hangs on the degree of the month asked for, not on what was decided after it', () => {
    const events = [decided('2025-02-17', 'III'), decided('2026-01-12', 'I')]
    const man = manOf2018('II', '1800')
    expect(found(man, '2025-06', events).steps.map(step => step.rule)).not.toContain(rule)
    expect(found(man, '2026-02', events).steps.map(step => step.rule)).toContain(rule)
  })

  test('is not reckoned in a month whose reference point is not known', () => {
    const { pension } = found(manOf2018('I', '1903'), '2031-02', [decided('2025-02-17', 'II')])
    expect(pension).toMatchObject({ status: 'not-covered', what: 'reference-point' })
  })
})
