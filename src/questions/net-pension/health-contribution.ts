import { type Basis, derived } from '../../law/citation.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { bare } from '../../values/bare.js'
import { type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { type Decimal, decimal, type DecimalString, plainText } from '../../values/decimal.js'
import { leiHalfLeuDropped, leiToTheBan } from '../../values/rounding.js'
import { FISCAL_CODE_FROM } from './parameters.js'
import type { Inquiry, NetParameters } from './steps.js'

/** How the tax is rounded is published, how the contribution is only inferred: no amount of it is more than derived. */
const OF_2003: Basis = derived('fiscal-code-2003', 'art. 296^3')
const TO_JANUARY_2017: Basis = derived('fiscal-code', 'art. 160')
const SINCE: Basis = derived('fiscal-code', 'art. 153-155')

const basisIn = (month: CivilMonth): Basis => {
  if (firstOfMonth(month) < FISCAL_CODE_FROM) return OF_2003
  return month <= '2017-01' ? TO_JANUARY_2017 : SINCE
}

/** A whole number of lei is the same however it is rounded. */
const readingFor = (exact: Decimal, inquiry: Inquiry): ReadingOf<'health-rounding'> =>
  exact.isInteger() ? 'as-tax' : inquiry.reading('health-rounding')

export interface HealthContribution {
  /** What the tax is reckoned from. */
  readonly exact: DecimalString
  readonly lei: DecimalString
}

const NONE: HealthContribution = { exact: '0', lei: '0.00' }

/** The share of the part above the limit of the month; none in months that have no such share. */
export const healthContributionOf = (
  month: CivilMonth,
  gross: DecimalString,
  parameters: NetParameters,
  inquiry: Inquiry,
): HealthContribution => {
  const { healthAboveLei: aboveLei, healthPercent: percent } = bare(parameters)
  if (aboveLei === undefined || percent === undefined) return NONE
  const above = decimal(gross).minus(aboveLei)
  const exact = above.isNegative() ? decimal(0) : above.times(percent).dividedBy(100)
  const reading = readingFor(exact, inquiry)
  const rounded = reading === 'as-tax' ? leiHalfLeuDropped(exact) : plainText(exact)
  const lei = inquiry.step(
    'net-pension.health-contribution',
    basisIn(month),
    { gross, aboveLei, percent, reading },
    leiToTheBan(decimal(rounded)),
  )
  return { exact: rounded, lei }
}
