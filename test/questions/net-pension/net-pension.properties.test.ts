import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, netPension } from '../../../src/index.js'
import { monthBetween } from '../../across/arbitraries/dates.js'
import { decimalUpTo } from '../../across/arbitraries/decimals.js'
import { runs } from '../../across/arbitraries/settings.js'

const month: fc.Arbitrary<CivilMonth> = monthBetween('2011-01-01', '2027-12-31')
const grossLei = fc.oneof(decimalUpTo(6000, 0), decimalUpTo(20_000, 2))
const handicapCertificate = fc.constantFrom('grave', 'accentuated', 'medium')
const reading = fc.constantFrom('as-tax', 'bani')

/** Bani, so that sums are whole numbers. */
const bani = (lei: string): number => Math.round(Number(lei) * 100)

describe('what is paid out of a pension', () => {
  test('never exceeds the gross, and with what is held comes to it again', () => {
    fc.assert(
      fc.property(month, grossLei, reading, (month, grossLei, rounding) => {
        const { value } = netPension({ month, grossLei }, { readings: { 'health-rounding': rounding } })
        const { gross, healthContribution, incomeTax, net } = value
        expect(bani(net)).toBeGreaterThanOrEqual(0)
        expect(bani(net)).toBeLessThanOrEqual(bani(gross))
        expect(bani(net) + bani(healthContribution) + bani(incomeTax)).toBe(bani(gross))
      }),
      runs(2000),
    )
  })

  test('of one leu more gross is never less', () => {
    fc.assert(
      fc.property(month, decimalUpTo(20_000, 2), (month, grossLei) => {
        const more = (Number(grossLei) + 1).toFixed(2)
        expect(bani(netPension({ month, grossLei: more as `${number}` }).value.net)).toBeGreaterThanOrEqual(
          bani(netPension({ month, grossLei }).value.net),
        )
      }),
      runs(2000),
    )
  })

  test('is never less with a certificate than without, and the contribution is the same', () => {
    fc.assert(
      fc.property(
        monthBetween('2016-01-01', '2027-12-31'),
        grossLei,
        handicapCertificate,
        (month, grossLei, handicapCertificate) => {
          const without = netPension({ month, grossLei }).value
          const withIt = netPension({ month, grossLei, handicapCertificate }).value
          expect(withIt.healthContribution).toBe(without.healthContribution)
          expect(bani(withIt.net)).toBeGreaterThanOrEqual(bani(without.net))
        },
      ),
      runs(1000),
    )
  })

  test('tax and contribution are whole numbers of lei', () => {
    fc.assert(
      fc.property(month, grossLei, (month, grossLei) => {
        const { healthContribution, incomeTax } = netPension({ month, grossLei }).value
        expect([healthContribution, incomeTax]).toEqual([
          expect.stringMatching(/^\d+\.00$/),
          expect.stringMatching(/^\d+\.00$/),
        ])
      }),
      runs(1000),
    )
  })
})

describe('the companion allowance', () => {
  test('is in no base: what is held hangs on the pension alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 200 }), points => {
        const { pension, companionAllowance, net } = assess({
          scheme: 'public',
          person: { sex: 'male', birthDate: '1980-07-07' },
          incapacity: { degree: 'I', cause: 'neoplasm' },
          medicalDecision: { issuedOn: '2024-10-14' },
          application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
          contribution: {
            stageAtDecision: { years: 20 },
            stageAtGrant: { years: 20 },
            contributoryStage: { years: 20 },
            points,
          },
          payment: { month: '2026-03' },
        })
        if (!(
          pension.value !== undefined &&
          companionAllowance.value !== undefined &&
          net.value !== undefined
        ))
          throw new TypeError()
        expect(companionAllowance.value.lei).toBe('2025.00')
        expect(net.value).toEqual(netPension({ month: '2026-03', grossLei: pension.value.lei }).value)
      }),
      runs(60),
    )
  })
})
