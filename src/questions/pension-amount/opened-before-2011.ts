import type { SectionContext } from '../../dossier/section-rule.js'
import { type Answer, answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED, lastDayOf } from '../../law/periods.js'
import { type CivilDate, type CivilMonth, firstOfMonth, monthOf } from '../../values/civil-date.js'
import { type DecimalString, ZERO } from '../../values/decimal.js'
import { changesOfDegreeIn } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import { amountByScore } from './amount-of-law-263.js'
import { type Recalculation2024, recalculation2024Of } from './recalculation-2024.js'
import type { PensionAmount, RulesForPensionAmount } from './steps.js'

type Inquiry = InquiryOf<RulesForPensionAmount & RulesForPayment>
type Context = SectionContext<object>

const LAST_MONTH: CivilMonth = monthOf(lastDayOf('law-263-2010'))

/** The average score times the pension point; no correction index, which only rights since 2011 have (High Court 71/2017). */
const byScore = (
  averageScore: DecimalString,
  month: CivilMonth,
  pointValue: DecimalString | undefined,
  inquiry: Inquiry,
): Outcome<PensionAmount> => {
  const amount = amountByScore(averageScore, month, pointValue, inquiry)
  return isNotCovered(amount) ? amount : { averageAnnualScore: averageScore, ...amount }
}

/** The amount due for August 2024: that of the caller, else by the average score where that is given. */
const dueForAugust2024 = ({ facts, given }: Context, inquiry: Inquiry): Outcome<DecimalString> => {
  if (given.leiInPayment !== undefined || given.averageScore === undefined) return facts.leiInPayment
  const amount = byScore(given.averageScore, LAST_MONTH, undefined, inquiry)
  return isNotCovered(amount) ? amount : amount.lei
}

/**
 * A right opened before 2011 and not placed in another degree since September 2024. To August 2024 its average score times the
 * pension point; then the larger of its points at the reference point and the amount due for August 2024.
 */
export const pensionOpenedBefore2011 = (
  grantedOn: CivilDate,
  context: Context,
  inquiry: Inquiry,
): Answer<PensionAmount | Recalculation2024> => {
  const { facts, given } = context
  const { month } = facts
  const on = firstOfMonth(month)
  if (on < FIRST_DAY_COVERED) return notCovered('law-in-force', { on, knownFrom: FIRST_DAY_COVERED })
  if (month <= LAST_MONTH) {
    // The score in the new degree was made by the house, and is not in a dossier.
    const changed = changesOfDegreeIn(context, grantedOn, inquiry)
    if (changed.length > 0) return notCovered('change-of-degree', { on })
    return answered(byScore(facts.averageScore, month, given.pointValue, inquiry))
  }
  const leiInPayment = dueForAugust2024(context, inquiry)
  if (isNotCovered(leiInPayment)) return leiInPayment
  // The sum of the annual points takes in those of the potential stage.
  return answered(recalculation2024Of(over(facts, { potentialPoints: ZERO, leiInPayment }), inquiry))
}
