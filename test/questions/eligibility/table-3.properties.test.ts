import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eligibility, requiredStage } from '../../../src/index.js'
import { TABLE_3 } from '../../../src/questions/eligibility/table-3.js'
import { birthDate, dayInLifeOf, daysLater } from '../../across/arbitraries/dates.js'
import { eligibilityFacts } from '../../across/arbitraries/questions.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { shorterAndLonger } from '../../across/arbitraries/stages.js'
import { findingOrRefusal } from '../../across/properties/functions.js'

const birthAndDay = birthDate.chain(birth =>
  dayInLifeOf(birth).map(decisionIssuedOn => ({
    law: 'law-263-2010' as const,
    birthDate: birth,
    decisionIssuedOn,
  })),
)

const bandOf = (years: number): number => TABLE_3.findIndex(({ requiredYears }) => requiredYears === years)

describe('Table 3', () => {
  test('one day of age never changes more than one band, and never lowers it', () => {
    fc.assert(
      fc.property(birthAndDay, readings, (facts, readings) => {
        const morrow = { ...facts, decisionIssuedOn: daysLater(facts.decisionIssuedOn, 1) }
        const bands = [facts, morrow].map(day => bandOf(requiredStage(day, { readings }).value.years))
        expect([0, 1]).toContain((bands[1] ?? NaN) - (bands[0] ?? NaN))
      }),
      runs(2000),
    )
  })

  test('the edge read as belonging to the band below never asks more than the other reading', () => {
    fc.assert(
      fc.property(birthAndDay, facts => {
        const years = (edge: 'lower-included' | 'upper-included'): number =>
          requiredStage(facts, { readings: { 'age-band-edge': edge } }).value.years
        expect(years('upper-included')).toBeLessThanOrEqual(years('lower-included'))
      }),
      runs(1000),
    )
  })
})

describe('eligibility', () => {
  test('more stage at the decision never takes away a right', () => {
    fc.assert(
      fc.property(eligibilityFacts, shorterAndLonger, readings, (facts, [shorter, longer], readings) => {
        const { voluntaryContractStage: _, stageInLast5Years: __, ...others } = facts
        const given = { ...readings, 'unread-2-of-5-rule': 'not-applied' as const }
        const less = findingOrRefusal(eligibility, { ...others, stageAtDecision: shorter }, given)
        const more = findingOrRefusal(eligibility, { ...others, stageAtDecision: longer }, given)
        if ('value' in less && (less.value as { entitled: boolean }).entitled) {
          expect(more).toMatchObject({ value: { entitled: true } })
        }
      }),
      runs(1500),
    )
  })

  test('a refusal names at least one reason, each once, each with its article', () => {
    fc.assert(
      fc.property(eligibilityFacts, readings, (facts, readings) => {
        const finding = findingOrRefusal(eligibility, facts, readings)
        if (!('value' in finding) || (finding.value as { entitled: boolean }).entitled) return
        const { reasons } = finding.value as { reasons: { code: string; citation: { provision: string } }[] }
        expect(reasons.length).toBeGreaterThan(0)
        expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length)
        for (const { citation } of reasons) expect(citation.provision).toMatch(/\S/)
      }),
      runs(1500),
    )
  })
})
