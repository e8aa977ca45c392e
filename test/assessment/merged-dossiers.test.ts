import { describe, expect, test } from 'vitest'
import { mergedDossier } from '../../src/assessment/merged-dossiers.js'

describe('the facts of one system over the shared ones', () => {
  test('join a part fact by fact, and the own fact stands', () => {
    const shared = { person: { sex: 'male', birthDate: '1970-06-01' } } as const
    expect(mergedDossier(shared, { person: { sex: 'female' } })).toEqual({
      person: { sex: 'female', birthDate: '1970-06-01' },
    })
  })

  test('replace a stage and a list whole: each is one fact', () => {
    const shared = {
      contribution: { stageAtDecision: { years: 20, months: 6, days: 3 }, points: '18' },
      closedDays: ['2025-03-03', '2025-03-04'],
    } as const
    const own = {
      contribution: { stageAtDecision: { years: 30, months: 0, days: 0 } },
      closedDays: ['2025-04-04'],
    } as const
    expect(mergedDossier(shared, own)).toEqual({
      contribution: { stageAtDecision: { years: 30, months: 0, days: 0 }, points: '18' },
      closedDays: ['2025-04-04'],
    })
  })

  test('stand beside what only the other tells', () => {
    expect(mergedDossier({ scheme: 'public' }, { payment: { month: '2025-03' } })).toEqual({
      scheme: 'public',
      payment: { month: '2025-03' },
    })
  })

  test('leave both as they were', () => {
    const shared = Object.freeze({ person: Object.freeze({ sex: 'male' }) } as const)
    const own = Object.freeze({ person: Object.freeze({ birthDate: '1970-06-01' }) } as const)
    mergedDossier(shared, own)
    expect([shared, own]).toEqual([{ person: { sex: 'male' } }, { person: { birthDate: '1970-06-01' } }])
  })
})
