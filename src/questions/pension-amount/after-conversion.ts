import type { SectionContext } from '../../dossier/section-rule.js'
import { type Answer, isAnswered, undetermined } from '../../engine/answer.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import { addDays, firstOfMonth } from '../../values/civil-date.js'
import { decimal } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import { moreFavourable } from '../conversion/inner.js'
import type { MonthOfPayment } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import type { Recalculation2024 } from './recalculation-2024.js'
import type { PensionAmount } from './steps.js'

type Pension = PensionAmount | Recalculation2024

/**
 * From the day of the conversion the larger of the two amounts is paid. Which that is hangs on the old-age amount,
 * which the house finds; without it the invalidity amount is the least that can be due.
 */
export const afterConversion = (
  conversion: MonthOfPayment['conversion'],
  invalidity: Answer<Pension>,
  context: SectionContext<object>,
  inquiry: InquiryOf<RulesForPayment>,
): Answer<Pension> => {
  if (conversion?.outcome !== 'becomes-old-age' || !isAnswered(invalidity)) return invalidity
  const invalidityLei = leiToTheBan(decimal(invalidity.value.lei))
  const { oldAgeLei } = context.facts
  if (oldAgeLei === undefined) return undetermined(['payment.oldAgeLei'], { atLeast: invalidityLei })
  const amounts = { invalidityLei, oldAgeLei: leiToTheBan(decimal(oldAgeLei)) }
  const lei = moreFavourable(conversion.law, amounts, inquiry)
  if (lei === invalidityLei) return invalidity
  // It has come by the last day of the month: after the first one, it lies inside.
  const isInside = conversion.on > firstOfMonth(context.facts.month)
  const untilConversion = { to: addDays(conversion.on, -1), lei: invalidityLei }
  return { value: isInside ? { lei, untilConversion } : { lei } }
}
