import { basisOf, valueOn } from '../../law/dated-value.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { firstOfMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import type { NetPensionFacts } from './facts.js'
import { noteWhatWasGivenBack } from './given-back.js'
import { healthContributionOf } from './health-contribution.js'
import { incomeTaxOf } from './income-tax.js'
import { NET_PARAMETERS } from './parameters.js'
import { refusalForSeveral } from './several-pensions.js'
import type { Inquiry } from './steps.js'

/** Lei with two decimals; `net` is the gross less the two. */
export interface NetPension {
  /** The pension of the month before anything is held, without the companion allowance. */
  readonly gross: DecimalString
  /** Held for health insurance (CASS); 0.00 in months that have none and below the limit. */
  readonly healthContribution: DecimalString
  /** Held as income tax, on what the health contribution leaves above the free part. */
  readonly incomeTax: DecimalString
  /** What is paid out for the month. */
  readonly net: DecimalString
}

/** First the health contribution, then the tax on what is left, by the law of the month of payment. */
export const netPensionOf = (facts: NetPensionFacts, inquiry: Inquiry): Outcome<NetPension> => {
  const { month } = facts
  const row = valueOn(NET_PARAMETERS, firstOfMonth(month))
  if (isNotCovered(row)) return row
  const { source, value: parameters } = row
  inquiry.step('net-pension.parameters', basisOf(row), { month, source }, parameters)
  const gross = leiToTheBan(decimal(facts.grossLei))
  const refusal = refusalForSeveral(facts, gross, row, inquiry)
  if (refusal) return refusal
  const health = healthContributionOf(month, gross, parameters, inquiry)
  const incomeTax = incomeTaxOf(facts, gross, health, row, inquiry)
  if (isNotCovered(incomeTax)) return incomeTax
  const held = { gross, healthContribution: health.lei, incomeTax }
  const net = inquiry.step(
    'net-pension.net',
    basisOf(row),
    held,
    leiToTheBan(decimal(gross).minus(health.lei).minus(incomeTax)),
  )
  noteWhatWasGivenBack(month, gross, inquiry)
  return { ...held, net }
}
