import type { Citation } from '../../law/citation.js'
import { basisOf, type DatedSeries, valueOn } from '../../law/dated-value.js'
import { isNotCovered } from '../../law/not-covered.js'
import { type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import type { Inquiry, PensionAmount } from './steps.js'

const GEO_6: Citation = { act: 'geo-6-2009', provision: 'social indemnity for pensioners' }

/** The social indemnity for pensioners, in lei: what the State tops a small pension up to. */
export const SOCIAL_INDEMNITY: DatedSeries<DecimalString> = {
  what: 'social-indemnity',
  rows: [
    {
      from: '2017-03-01',
      to: '2018-06-30',
      value: '520',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'press of January 2017 and of 2018',
    },
    {
      from: '2018-07-01',
      to: '2019-08-31',
      value: '640',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'press of 2018; kept by GEO 114/2018',
    },
    {
      from: '2019-09-01',
      to: '2020-08-31',
      value: '704',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 114/2018',
    },
    {
      from: '2020-09-01',
      to: '2021-12-31',
      value: '800',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 135/2020 art. 41',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: '1000',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'emergency ordinance of December 2021',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      value: '1125',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 168/2022',
    },
    {
      from: '2024-01-01',
      to: '2026-12-31',
      value: '1281',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 115/2023; amount paid in 2024, 2025 and 2026',
    },
  ],
}

const [FIRST_KNOWN] = SOCIAL_INDEMNITY.rows

/** No level was ever lowered: a pension that reaches the first one known misses nothing to those before it. */
const isAboveAllBefore = (lei: DecimalString, month: CivilMonth): boolean =>
  firstOfMonth(month) < FIRST_KNOWN.from && decimal(lei).greaterThanOrEqualTo(FIRST_KNOWN.value)

/**
 * The difference to the social indemnity, where the pension is below it. It is another right, paid by the State
 * under conditions of its own that are not weighed here, so it is noted beside the pension and never added to it.
 */
export const socialIndemnityTopUp = (
  lei: DecimalString,
  month: CivilMonth,
  inquiry: Inquiry,
): Pick<PensionAmount, 'socialIndemnityTopUp' | 'socialIndemnityNotCovered'> => {
  const row = valueOn(SOCIAL_INDEMNITY, firstOfMonth(month))
  if (isNotCovered(row)) return isAboveAllBefore(lei, month) ? {} : { socialIndemnityNotCovered: row }
  if (decimal(lei).greaterThanOrEqualTo(row.value)) return {}
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
