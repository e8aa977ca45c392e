import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { type Answer, answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import { byLaw } from '../../law/by-law.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { LawId } from '../../law/law-id.js'
import { notDue } from '../../law/not-due.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, firstOfMonth, monthOf } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import { isOpenedBefore2011 } from '../applicable-law/inner.js'
import type { LawSection } from '../applicable-law/answers.js'
import type { GrantSection } from '../entitlement/answers.js'
import { changeOfOlderRight, monthOfPayment } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import type { PensionPoints, PointsSection } from '../points/answers.js'
import { stabilityPointsOf } from '../points/inner.js'
import type { PotentialStageSection } from '../potential-stage/answers.js'
import type { StandardRetirementSection } from '../retirement-age/answers.js'
import { afterConversion } from './after-conversion.js'
import { pensionAmountOf } from './amount.js'
import type { PensionSection } from './answers.js'
import { pensionByScore } from './pension-by-score.js'
import {
  pensionOfOlderRight,
  pensionSinceRecalculation,
  RECALCULATION,
} from './pension-since-recalculation.js'
import { pensionOpenedBefore2011 } from './opened-before-2011.js'
import type { Recalculation2024 } from './recalculation-2024.js'
import type { PensionAmount, RulesForPensionAmount } from './steps.js'

type RestsOn = GrantSection & PointsSection & LawSection & StandardRetirementSection & PotentialStageSection
type Rules = RulesForPensionAmount & RulesForPayment
type Inquiry = InquiryOf<Rules>

type Pension = PensionAmount | Recalculation2024
type PensionRule = (
  context: SectionContext<RestsOn>,
  law: LawId,
  points: PensionPoints,
  inquiry: Inquiry,
) => Answer<Pension>

const pensionOfLaw263: PensionRule = (context, law, points, inquiry) =>
  firstOfMonth(context.facts.month) < RECALCULATION
    ? pensionByScore({ law, points }, context, inquiry)
    : pensionSinceRecalculation({ law, points }, context, inquiry)

const pensionOfLaw360: PensionRule = ({ facts }, law, points, inquiry) => {
  const { potential, stability } = bare(points)
  const own = {
    law,
    potentialPoints: potential,
    /** Asked for only where the points could not tell them. */
    get stabilityPoints(): DecimalString {
      return stability ?? stabilityPointsOf({ law, contributoryStage: facts.contributoryStage }, inquiry)
    },
  }
  return answered(pensionAmountOf(over(facts, own), inquiry))
}

const pensionOfTheNotaries: PensionRule = (context, law, { potential }, inquiry) => {
  const own = {
    law,
    potentialPoints: potential,
    get pointValue(): DecimalString {
      return context.need('payment.pointValue') as DecimalString
    },
  }
  return answered(pensionAmountOf(over(context.facts, own), inquiry))
}

const PENSION = byLaw<PensionRule>({
  'law-263-2010': pensionOfLaw263,
  'law-360-2023': pensionOfLaw360,
  notaries: pensionOfTheNotaries,
})

export const pension: SectionRule<PensionSection['pension'], RestsOn, Rules> = (context, inquiry) => {
  const inPayment = (grantedOn: CivilDate, then: () => Answer<Pension>): Answer<Pension> => {
    const { month } = context.facts
    const { stopped, conversion, uncovered } = monthOfPayment(
      context,
      'pension',
      { month, grantedOn },
      inquiry,
    )
    if (uncovered) return uncovered
    return stopped ? notDue(stopped) : afterConversion(conversion, then(), context, inquiry)
  }
  const older = changeOfOlderRight(context, inquiry)
  if (older)
    return inPayment(older.grantedOn, () =>
      context.upon('points', points => pensionOfOlderRight(points, older.grantedOn, context, inquiry)),
    )
  return context.upon('grant', grantedOn => {
    if (isOpenedBefore2011(context.given))
      return inPayment(grantedOn, () => pensionOpenedBefore2011(grantedOn, context, inquiry))
    if (context.facts.month < monthOf(grantedOn)) return notDue('before-the-grant')
    return inPayment(grantedOn, () =>
      context.upon('points', points =>
        context.upon('law', law => PENSION[law](context, law, points, inquiry)),
      ),
    )
  })
}
