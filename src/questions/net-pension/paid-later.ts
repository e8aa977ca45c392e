import type { SectionContext } from '../../dossier/section-rule.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import { monthOf } from '../../values/civil-date.js'
import type { RulesForPayment } from '../payment/steps.js'
import { monthOfPayment } from '../payment/inner.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'

/** What a judgment gives back for months before it can only be paid after it; of a ruling no other day of effect is told. */
const isGivenBackLater = ({ given }: SectionContext<object>, month: CivilMonth): boolean =>
  (given.events ?? []).some(
    ({ id, on, effectiveFrom }) =>
      id === 'judgment' &&
      effectiveFrom !== undefined &&
      monthOf(effectiveFrom) <= month &&
      month < monthOf(on),
  )

/** Whether the pension of a month is paid later, together with that of others. */
export const isPaidLater = (
  context: SectionContext<object>,
  month: CivilMonth,
  grantedOn: CivilDate,
  inquiry: InquiryOf<RulesForPayment>,
): boolean =>
  isGivenBackLater(context, month) ||
  monthOfPayment(context, 'pension', { month, grantedOn }, inquiry).isBackPay === true
