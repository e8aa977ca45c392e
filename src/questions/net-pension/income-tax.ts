import { type DatedValue, basisOf } from '../../law/dated-value.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiHalfLeuDropped } from '../../values/rounding.js'
import type { NetPensionFacts } from './facts.js'
import { isExemptFromTax } from './handicap-exemption.js'
import type { HealthContribution } from './health-contribution.js'
import type { Inquiry, NetParameters } from './steps.js'

const NO_TAX: DecimalString = '0.00'

/** The share of what the health contribution leaves above the part that is free; the contribution comes off first. */
export const incomeTaxOf = (
  { month, handicapCertificate }: NetPensionFacts,
  gross: DecimalString,
  health: HealthContribution,
  row: DatedValue<NetParameters>,
  inquiry: Inquiry,
): Outcome<DecimalString> => {
  const { taxFreeLei, taxPercent: percent } = row.value
  const taxed = decimal(gross).minus(taxFreeLei).minus(health.exact)
  const tax = taxed.greaterThan(0) ? leiHalfLeuDropped(taxed.times(percent).dividedBy(100)) : NO_TAX
  // Whether a certificate exempts counts only where there would be a tax.
  if (decimal(tax).greaterThan(0)) {
    const isExempt = isExemptFromTax(month, handicapCertificate, inquiry)
    if (isNotCovered(isExempt)) return isExempt
    if (isExempt) return NO_TAX
  }
  return inquiry.step(
    'net-pension.income-tax',
    basisOf(row),
    { gross, healthContribution: health.lei, taxFreeLei, percent },
    tax,
  )
}
