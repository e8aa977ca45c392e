import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DecimalString, type Finding, pensionAmount, recalculation2024 } from '../../../src/index.js'
import { pensionAmountFacts, recalculationFacts } from '../../across/arbitraries/amounts.js'
import { decimalOf, unitsOf } from '../../across/arbitraries/decimals.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { findingOrRefusal } from '../../across/properties/functions.js'

type Amount = { readonly lei: string; readonly recalculatedLei?: string }

const resultOf = (finding: Finding<unknown>, rule: string): string =>
  String(finding.steps.find(step => step.rule === rule)?.result)

const factorsOf = (finding: Finding<unknown>): readonly [string, string] =>
  'totalPoints' in (finding.value as object)
    ? [resultOf(finding, 'points.total'), resultOf(finding, 'pension-amount.reference-point')]
    : [resultOf(finding, 'pension-amount.indexed-score'), resultOf(finding, 'pension-amount.pension-point')]

/** Decimals enough for every score, point and product here. */
const FINE = 20
const LEU = 10n ** BigInt(2 * FINE)

const more = (points: unknown, extra: number): DecimalString =>
  decimalOf(unitsOf(String(points ?? '0'), 7) + BigInt(extra), 7)

const moreUnits = fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 900_000_000 }))

describe('a pension', () => {
  test('is a whole number of lei, at least the exact product and less than one leu above it', () => {
    fc.assert(
      fc.property(pensionAmountFacts, readings, (facts, readings) => {
        const finding = findingOrRefusal(pensionAmount, facts, readings)
        if (!('value' in finding)) return
        const { lei } = finding.value as Amount
        expect(lei).toMatch(/^(0|[1-9]\d*)\.00$/)
        const [score, point] = factorsOf(finding)
        const exact = unitsOf(score, FINE) * unitsOf(point, FINE)
        const paid = unitsOf(lei, FINE) * 10n ** BigInt(FINE)
        expect(paid >= exact).toBe(true)
        expect(paid < exact + LEU).toBe(true)
      }),
      runs(2000),
    )
  })

  test('is never lowered by adding realised points', () => {
    fc.assert(
      fc.property(pensionAmountFacts, moreUnits, readings, (facts, extra, readings) => {
        if (facts.segments) return
        const less = findingOrRefusal(pensionAmount, facts, readings)
        const raised = { ...facts, realisedPoints: more(facts.realisedPoints, extra) }
        const grown = findingOrRefusal(pensionAmount, raised, readings)
        expect('value' in grown).toBe('value' in less)
        if (!('value' in less) || !('value' in grown)) return
        const [before, after] = [less, grown].map(({ value }) => Number((value as Amount).lei))
        expect(after).toBeGreaterThanOrEqual(before ?? NaN)
      }),
      runs(1500),
    )
  })

  test('of Law 263/2010, recalculated, is never lowered by adding points, and never below what was in payment', () => {
    fc.assert(
      fc.property(recalculationFacts, moreUnits, readings, (facts, extra, readings) => {
        const less = findingOrRefusal(recalculation2024, facts, readings)
        const raised = { ...facts, realisedPoints: more(facts.realisedPoints, extra) }
        const grown = findingOrRefusal(recalculation2024, raised, readings)
        expect('value' in grown).toBe('value' in less)
        if (!('value' in less) || !('value' in grown)) return
        const [before, after] = [less, grown].map(({ value }) => value as Amount)
        expect(Number(after?.lei)).toBeGreaterThanOrEqual(Number(before?.lei))
        expect(Number(before?.lei)).toBe(
          Math.max(Number(before?.recalculatedLei), Number(facts.leiInPayment)),
        )
      }),
      runs(1500),
    )
  })
})
