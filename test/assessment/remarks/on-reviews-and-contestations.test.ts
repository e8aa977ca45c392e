import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type DossierEvent, type RemarkId } from '../../../src/index.js'
import { MAN } from '../next-steps/lives.js'

const remarkOn = (id: RemarkId, dossier: Dossier, asOf?: CivilDate) =>
  assess(dossier, asOf ? { asOf } : {}).remarks.find(remark => remark.id === id)

describe('a review day that passed without a word', () => {
  const TAKEN = 'review-taken-as-made'
  const due: Dossier = { ...MAN, medicalDecision: { issuedOn: '2024-10-14', reviewDueOn: '2025-10-14' } }
  const after = (...events: readonly DossierEvent[]): Dossier => ({ ...due, events })

  test('is taken as made from the day after it', () => {
    expect(remarkOn(TAKEN, due, '2025-10-14')).toBeUndefined()
    expect(remarkOn(TAKEN, due, '2025-10-15')).toBeDefined()
    expect(remarkOn(TAKEN, { ...due, payment: {} }, '2025-10-15')).toBeDefined()
  })

  test('by the month asked for, where no day is; and by nothing without either', () => {
    expect(remarkOn(TAKEN, { ...due, payment: { month: '2025-11' } })).toBeDefined()
    expect(remarkOn(TAKEN, { ...due, payment: {} })).toBeUndefined()
    expect(remarkOn(TAKEN, MAN, '2026-07-01')).toBeUndefined()
  })

  test('is not where a decision or an absence of that day or later tells what became of it', () => {
    for (const on of ['2025-10-14', '2025-11-20'] as const) {
      expect(
        remarkOn(TAKEN, after({ id: 'review-decision', on, degree: 'II' }), '2026-07-01'),
      ).toBeUndefined()
      expect(remarkOn(TAKEN, after({ id: 'review-missed', on }), '2026-07-01')).toBeUndefined()
    }
  })

  test('is where what happened is of before it, or of another kind', () => {
    const before = { id: 'review-decision', on: '2025-10-13', degree: 'II' } as const
    expect(remarkOn(TAKEN, after(before), '2026-07-01')).toBeDefined()
    expect(remarkOn(TAKEN, after({ id: 'programme-left', on: '2025-11-20' }), '2026-07-01')).toBeDefined()
  })

  test('is not where the person is exempt from reviews', () => {
    const exempt: Dossier = { ...due, incapacity: { ...MAN.incapacity, irreversible: true } }
    expect(remarkOn(TAKEN, exempt, '2026-07-01')).toBeUndefined()
  })
})

describe('a late contestation', () => {
  test('of the pension decision is remarked upon, and one in time is not', () => {
    // 45 free days after 25 November 2024: 10 January 2025.
    const contested = (contestedOn: CivilDate): Dossier => ({
      ...MAN,
      pensionDecision: { issuedOn: '2024-11-20', communicatedOn: '2024-11-25', contestedOn },
    })
    expect(remarkOn('contestation-late', contested('2025-01-13'))?.paths).toEqual([
      'pensionDecision.contestedOn',
    ])
    expect(remarkOn('contestation-late', contested('2025-01-10'))).toBeUndefined()
  })
})

describe('a ruling that is overdue', () => {
  // 45 free days after 16 February 2026: Friday 3 April.
  const filed: Dossier = {
    ...MAN,
    medicalDecision: {
      issuedOn: '2026-02-02',
      communicatedOn: '2026-02-05',
      contestationRegisteredOn: '2026-02-16',
    },
    application: { registeredOn: '2026-02-10' },
    pensionDecision: {},
  }
  const ruledOn = (rulingIssuedOn: CivilDate): Dossier => ({
    ...filed,
    medicalDecision: { ...filed.medicalDecision, issuedOn: '2026-02-02', rulingIssuedOn },
  })

  test('is so until it has come, by the day asked about', () => {
    expect(remarkOn('ruling-overdue', ruledOn('2026-05-11'), '2026-05-10')?.on).toBe('2026-04-03')
    expect(remarkOn('ruling-overdue', ruledOn('2026-05-11'), '2026-05-11')).toBeUndefined()
  })

  test('has come where it is told among the events', () => {
    const ruled: Dossier = {
      ...filed,
      events: [{ id: 'ruling', on: '2026-05-11', degree: 'I', replaces: '2026-02-02' }],
    }
    expect(remarkOn('ruling-overdue', ruled, '2026-05-10')).toBeDefined()
    expect(remarkOn('ruling-overdue', ruled, '2026-05-11')).toBeUndefined()
    const other: Dossier = { ...filed, events: [{ id: 'programme-left', on: '2026-04-20' }] }
    expect(remarkOn('ruling-overdue', other, '2026-05-11')).toBeDefined()
  })
})
