import { basisOf, valueOn } from '../../law/dated-value.js'
import { isNotCovered } from '../../law/not-covered.js'
import { type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import { SOCIAL_INDEMNITY } from './social-indemnity-levels.js'
import type { Inquiry, PensionAmount } from './steps.js'

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
