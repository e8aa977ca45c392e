import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { netPension } from '../../../src/questions/net-pension/index.js'
import { runs } from '../../across/arbitraries/settings.js'
import { netPension as independentNet } from '../../across/independent/net-and-old-rights.js'

const month = fc
  .integer({ min: 0, max: 17 * 12 - 1 })
  .map(
    at => `${2011 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as `${number}-${number}`,
  )
const grossLei = fc.integer({ min: 0, max: 2_000_000 }).map(bani => (bani / 100).toFixed(2) as `${number}`)

const wholeLei = fc.integer({ min: 0, max: 20_000 })

type Reading = 'as-tax' | 'bani'

const expectTheSame = (
  paidIn: `${number}-${number}`,
  gross: `${number}` | number,
  reading: Reading,
): void => {
  const readings = { 'health-rounding': reading }
  const { healthContribution, incomeTax, net } = netPension(
    { month: paidIn, grossLei: gross },
    { readings },
  ).value
  expect(independentNet({ month: paidIn, grossLei: gross }, readings)).toMatchObject({
    healthContribution,
    incomeTax,
    netLei: net,
  })
}

describe('the net pension and the second implementation', () => {
  test('come to the same in every month, to the ban', () => {
    fc.assert(
      fc.property(month, grossLei, (paidIn, gross) => expectTheSame(paidIn, gross, 'as-tax')),
      runs(600),
    )
  })

  test('and of whole lei with a contribution that is not rounded: 5.5% of a leu has half a ban, 10% has none', () => {
    fc.assert(
      fc.property(month, wholeLei, (paidIn, gross) => {
        fc.pre(paidIn >= '2017-02')
        expectTheSame(paidIn, gross, 'bani')
      }),
      runs(300),
    )
  })

  test.each(['grave', 'accentuated', 'medium'] as const)(
    'and with a %s handicap certificate since 2016',
    certificate => {
      fc.assert(
        fc.property(month, grossLei, (paidIn, gross) => {
          fc.pre(paidIn >= '2016')
          const facts = { month: paidIn, grossLei: gross, handicapCertificate: certificate } as const
          expect(netPension(facts).value.net).toBe(
            (independentNet(facts) as { readonly netLei: string }).netLei,
          )
        }),
        runs(200),
      )
    },
  )
})
