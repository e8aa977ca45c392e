import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { runs } from '../../across/arbitraries/settings.js'
import { oldRightAmount } from '../../across/independent/net-and-old-rights.js'

type Month = `${number}-${number}`

const month = fc
  .integer({ min: 0, max: 16 * 12 - 1 })
  .map(at => `${2011 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as Month)
const points = fc
  .integer({ min: 1, max: 8_000_000 })
  .map(units => (units / 100_000).toFixed(5) as `${number}`)
const averageScore = fc
  .integer({ min: 1, max: 300_000 })
  .map(units => (units / 100_000).toFixed(5) as `${number}`)
const lei = fc.integer({ min: 0, max: 9000 })
const stage = fc.record({ years: fc.integer({ min: 0, max: 40 }), months: fc.integer({ min: 0, max: 11 }) })
const degree = fc.constantFrom('I', 'II', 'III')

const right = fc.record({ month, points, averageScore, lei, stage, degree, changesTo: degree })

const dossierOf = (
  {
    month: paidIn,
    points: realised,
    averageScore: score,
    lei: leiInPayment,
    stage: years,
    degree: first,
  }: {
    readonly month: Month
    readonly points: `${number}`
    readonly averageScore: `${number}`
    readonly lei: number
    readonly stage: { readonly years: number; readonly months: number }
    readonly degree: 'I' | 'II' | 'III'
  },
  changesTo?: 'I' | 'II' | 'III',
): Dossier => ({
  scheme: 'public',
  // Of standard age in 2031 only: nothing converts. Forty years of stage are those of a miner.
  person: { sex: 'male', birthDate: '1966-01-10' },
  incapacity: { degree: first, cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2008-02-20' },
  application: { registeredOn: '2008-03-01', grantedOn: '2008-03-01' },
  contribution: {
    stageAtGrant: years,
    contributoryStage: years,
    points: realised,
    averageScore: score,
    firstPotentialStage: { years: 8 },
  },
  payment: { month: paidIn, leiInPayment },
  ...(changesTo ? { events: [{ id: 'review-decision', on: '2025-02-17', degree: changesTo }] } : {}),
})

describe('a pension opened before 2011 and the second implementation', () => {
  test('come to the same lei in every month', () => {
    fc.assert(
      fc.property(right, facts => {
        const other = oldRightAmount(
          {
            grantedOn: '2008-03-01',
            degree: facts.degree,
            averageScore: facts.averageScore,
            totalPoints: facts.points,
            contributoryStage: facts.stage,
            leiInPayment: facts.lei,
          },
          facts.month,
        )
        expect(assess(dossierOf(facts)).pension).toMatchObject({
          value: { lei: (other as { readonly lei: string }).lei },
        })
      }),
      runs(150),
    )
  })

  test('and after a change of degree of February 2025', () => {
    fc.assert(
      fc.property(right, facts => {
        fc.pre(facts.degree !== facts.changesTo && facts.month >= '2024-09')
        const other = oldRightAmount(
          {
            grantedOn: '2008-03-01',
            degree: facts.degree,
            decisions: [{ issuedOn: '2025-02-17', degree: facts.changesTo }],
            averageScore: facts.averageScore,
            totalPoints: facts.points,
            realisedPoints: facts.points,
            firstPotentialStage: { years: 8 },
            contributoryStage: facts.stage,
            leiInPayment: facts.lei,
          },
          facts.month,
        )
        expect(assess(dossierOf(facts, facts.changesTo)).pension).toMatchObject({
          value: { lei: (other as { readonly lei: string }).lei },
        })
      }),
      runs(60),
    )
  })
})
