import { basisOf, type DatedSeries, valueOn } from '../../law/dated-value.js'
import { isNotCovered } from '../../law/not-covered.js'
import { type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import type { Inquiry } from './steps.js'

/** The social indemnity for pensioners, in lei: what the State tops a small pension up to. */
export const SOCIAL_INDEMNITY: DatedSeries<DecimalString> = {
  what: 'social-indemnity',
  rows: [
    {
      from: '2024-01-01',
      to: '2026-12-31',
      value: '1281',
      confidence: 'confirmed',
      citation: { act: 'geo-6-2009', provision: 'social indemnity for pensioners' },
      source: 'amount paid in 2024, 2025 and 2026',
    },
  ],
}

/**
 * The difference to the social indemnity, where the pension is below it. It is another right, paid by the State
 * under conditions of its own that are not weighed here, so it is noted beside the pension and never added to it.
 */
export const socialIndemnityTopUp = (
  lei: DecimalString,
  month: CivilMonth,
  inquiry: Inquiry,
): { readonly socialIndemnityTopUp?: DecimalString } => {
  const row = valueOn(SOCIAL_INDEMNITY, firstOfMonth(month))
  if (isNotCovered(row) || decimal(lei).greaterThanOrEqualTo(row.value)) return {}
  const difference = leiToTheBan(decimal(row.value).minus(lei))
  return {
    socialIndemnityTopUp: inquiry.step(
      'pension-amount.social-indemnity',
      basisOf(row),
      { month, lei, socialIndemnity: row.value },
      difference,
    ),
  }
}
