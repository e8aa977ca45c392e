import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type DossierEvent } from '../../../src/index.js'

// Law 360/2023 art. 150: a case pending on 1 September 2024 is judged by the law under which the right was established. A judgment
// of before that day is one of the law of its own day.

const judged = (on: DossierEvent['on'], effectiveFrom: DossierEvent['on'], month: CivilMonth) => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1975-02-02' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2018-02-21' },
    application: { registeredOn: '2018-02-21', grantedOn: '2018-02-21' },
    contribution: {
      stageAtDecision: { years: 20 },
      stageAtGrant: { years: 20 },
      contributoryStage: { years: 20 },
      points: '20',
    },
    payment: { month, leiInPayment: '1000' },
    events: [{ id: 'judgment', on, degree: 'I', effectiveFrom, stageAtDecision: { years: 20 } }],
  }
  const { points } = assess(dossier)
  const steps = 'steps' in points ? points.steps.filter(({ rule }) => rule === 'law.in-force-on-day') : []
  return {
    monthly: points.value !== undefined ? points.value.monthly : points,
    days: steps.map(({ facts, citation }) => [(facts as { on: string }).on, citation.provision]),
  }
}

describe('a judgment on the degree', () => {
  test.each(['2020-05-11', '2024-08-31'] as const)('of %s, before the new law, is one of its day', on => {
    const { monthly, days } = judged(on, '2019-02-01', '2024-08')
    expect(monthly).toBe('0.70')
    expect(days.map(([day]) => day)).toEqual([on])
    expect(days.map(([, provision]) => provision)).not.toContain('art. 150')
  })

  test('of 2025, of effect by the first day of the new law, is one of the law before it', () => {
    expect(judged('2025-02-28', '2024-09-01', '2024-09')).toEqual({
      monthly: '0.70',
      days: [['2024-08-31', 'art. 150']],
    })
  })

  test('of 2025, of effect a day later, is one of the new law', () => {
    expect(judged('2025-02-28', '2024-09-02', '2024-10').monthly).toBe('0.25')
  })
})
