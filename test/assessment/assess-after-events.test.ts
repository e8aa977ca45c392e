import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent } from '../../src/index.js'

/** A man in degree I under Law 360/2023: 20 points and 20y, so 15y to the complete stage give 3.75000 in degree I. */
const granted = (month: `${number}-${number}`, ...events: readonly DossierEvent[]): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-05-20' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2025-01-10', reviewDueOn: '2026-03-10' },
  application: { registeredOn: '2025-01-20' },
  insurance: { insuredAtDecision: false },
  contribution: { stageAtDecision: { years: 20 }, points: '20' },
  payment: { month },
  events,
})

const review = (degree: 'I' | 'II' | 'none'): DossierEvent => ({
  id: 'review-decision',
  on: '2026-03-10',
  degree,
})

const missed: DossierEvent = { id: 'review-missed', on: '2026-03-10' }

describe('what an event has made of the pension by the month paid for', () => {
  test('before any event: 23.75 points are 1,924 lei, and the allowance is due', () => {
    const { pension, companionAllowance } = assess(granted('2026-03'))
    expect(pension).toMatchObject({ value: { lei: '1924.00' } })
    expect(companionAllowance).toMatchObject({ value: { lei: '2025.00' } })
  })

  // 15y in degree II are 3.00000 points: 23 x 81 = 1,863.
  test('degree II from April 2026: 1,863 lei and no allowance, while March is paid in degree I', () => {
    expect(assess(granted('2026-03', review('II'))).pension).toMatchObject({ value: { lei: '1924.00' } })
    const { pension, companionAllowance } = assess(granted('2026-04', review('II')))
    expect(pension).toMatchObject({ value: { lei: '1863.00' } })
    expect(companionAllowance).toMatchObject({ status: 'not-due', because: 'degree' })
  })

  test('the allowance begins with the month in which degree I takes effect', () => {
    const second: Dossier = {
      ...granted('2026-04', review('I')),
      incapacity: { degree: 'II', cause: 'neoplasm' },
    }
    expect(assess(second).companionAllowance).toMatchObject({ value: { lei: '2025.00' } })
    const before: Dossier = { ...second, payment: { month: '2026-03' } }
    expect(assess(before).companionAllowance).toMatchObject({ status: 'not-due', because: 'degree' })
  })

  test('capacity regained: nothing is due from April 2026', () => {
    const { pension, companionAllowance } = assess(granted('2026-04', review('none')))
    expect(pension).toMatchObject({ status: 'not-due', because: 'payment-ended' })
    expect(companionAllowance).toMatchObject({ status: 'not-due', because: 'payment-ended' })
  })

  test('a missed review: suspended from April 2026, ended from April 2027, the allowance with it', () => {
    for (const [month, because] of [
      ['2026-04', 'payment-suspended'],
      ['2027-03', 'payment-suspended'],
      ['2027-04', 'payment-ended'],
    ] as const) {
      const { pension, companionAllowance } = assess(granted(month, missed))
      expect([pension, companionAllowance]).toMatchObject([
        { status: 'not-due', because },
        { status: 'not-due', because },
      ])
    }
  })

  // Missed on Saturday 2024-11-30: the twelve months end on 2025-11-30, a Sunday; 1 December is National Day.
  test('whether the twelve months move over a day without work is open where it moves the end of payment', () => {
    const event: DossierEvent = { id: 'review-missed', on: '2024-11-30' }
    const since2023: Dossier = {
      ...granted('2025-12', event),
      medicalDecision: { issuedOn: '2023-11-30' },
      application: { registeredOn: '2024-09-02', grantedOn: '2024-09-02' },
      contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '20' },
    }
    const { pension, companionAllowance } = assess(since2023)
    const expected = {
      status: 'not-due',
      because: 'payment-ended',
      openQuestions: [
        {
          id: 'twelve-months-roll',
          reading: 'no',
          others: [{ reading: 'yes', value: { status: 'not-due', because: 'payment-suspended' } }],
        },
      ],
    }
    expect(pension).toMatchObject({ ...expected, question: 'pension' })
    expect(companionAllowance).toMatchObject({ ...expected, question: 'companion-allowance' })
  })

  test('an irreversible invalidity owes no review: nothing is missed', () => {
    const dossier = granted('2026-04', missed)
    const irreversible: Dossier = {
      ...dossier,
      incapacity: { degree: 'I', cause: 'ordinary-disease', irreversible: true },
    }
    expect(assess(irreversible).pension).toMatchObject({ value: { lei: '1924.00' } })
  })

  test('a decision after the twelve months resumes nothing', () => {
    const late: DossierEvent = { id: 'review-decision', on: '2027-03-20', degree: 'I' }
    const events = assess(granted('2027-05', missed, late)).timeline.map(({ event }) => event)
    expect(events).toContain('payment-ends')
    expect(events).not.toContain('payment-resumed')
  })
})
