import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { type Answer, answered, isAnswered, isUndetermined, undetermined } from '../../engine/answer.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import { notCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, firstOfMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { GrantSection } from '../entitlement/answers.js'
import { changeOfOlderRight } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import type { PensionSection } from '../pension-amount/answers.js'
import type { NetSection } from './answers.js'
import { type NetPension, netPensionOf } from './net.js'
import { isPaidLater } from './paid-later.js'
import type { RulesForNetPension } from './steps.js'

type RestsOn = PensionSection & GrantSection
type Rules = RulesForNetPension & RulesForPayment
type Inquiry = InquiryOf<Rules>

const grantOf = (context: SectionContext<RestsOn>, inquiry: Inquiry): Answer<CivilDate> => {
  const older = changeOfOlderRight(context, inquiry)
  return older ? { value: older.grantedOn } : context.upon('grant', value => ({ value }))
}

const netOf = (
  context: SectionContext<RestsOn>,
  grossLei: DecimalString,
  grantedOn: CivilDate,
  inquiry: Inquiry,
): Answer<NetPension> => {
  const { month, scheme, handicapCertificate } = context.facts
  const on = firstOfMonth(month)
  // Whether their own system holds as the public one does could not be read.
  if (scheme === 'notaries') return notCovered('net-of-notaries-pension', { on })
  // Whether arrears are reckoned by the month due or by the month paid could not be read either.
  if (isPaidLater(context, month, grantedOn, inquiry)) return notCovered('net-of-arrears', { on })
  return answered(
    netPensionOf(bare({ month, grossLei, ...(handicapCertificate ? { handicapCertificate } : {}) }), inquiry),
  )
}

/** Of a month without a pension there is no net either, for the same reason; what bounds the gross does not bound it. */
export const net: SectionRule<NetSection['net'], RestsOn, Rules> = (context, inquiry) => {
  const gross = context.upon('pension', ({ lei }) => ({ value: lei }))
  if (!isAnswered(gross)) return isUndetermined(gross) ? undetermined(gross.needs) : gross
  const granted = grantOf(context, inquiry)
  return isAnswered(granted) ? netOf(context, gross.value, granted.value, inquiry) : granted
}
