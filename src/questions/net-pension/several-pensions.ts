import { asDerived, type Basis } from '../../law/citation.js'
import { basisOf, type DatedValue } from '../../law/dated-value.js'
import { type NotCovered, notCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { firstOfMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString, plainText } from '../../values/decimal.js'
import type { NetPensionFacts } from './facts.js'
import { isKnownExempt } from './handicap-exemption.js'
import type { Inquiry, NetParameters } from './steps.js'

const basisFor = (row: DatedValue<unknown>): Basis => asDerived(basisOf(row))

/** What is free of what the person owes at all. */
const freeParts = (facts: NetPensionFacts, parameters: NetParameters): readonly DecimalString[] => {
  const { month, handicapCertificate } = bare(facts)
  const { taxFreeLei, healthAboveLei } = bare(parameters)
  return [
    ...(isKnownExempt(month, handicapCertificate) ? [] : [taxFreeLei]),
    ...(healthAboveLei === undefined ? [] : [healthAboveLei]),
  ]
}

/**
 * Beside other pensions the part that is free may count once for each payer or once for the person. Read so, how the
 * payers divide it among them is not told anywhere, and nothing is answered.
 */
export const refusalForSeveral = (
  facts: NetPensionFacts,
  gross: DecimalString,
  row: DatedValue<NetParameters>,
  inquiry: Inquiry,
): NotCovered | undefined => {
  const { month, otherPensionsLei } = facts
  if (otherPensionsLei === undefined || decimal(otherPensionsLei).isZero()) return undefined
  const together = plainText(decimal(gross).plus(otherPensionsLei))
  // Within what is free all together, it does not matter for whom that counts.
  if (freeParts(facts, row.value).every(free => decimal(together).lessThanOrEqualTo(free))) return undefined
  const reading = inquiry.reading('net-several-pensions')
  if (reading === 'per-person') return notCovered('net-of-several-pensions', { on: firstOfMonth(month) })
  inquiry.step('net-pension.several-pensions', basisFor(row), { otherPensionsLei }, reading)
  return undefined
}
