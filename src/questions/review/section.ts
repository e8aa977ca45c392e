import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { type Answer, answered, isAnswered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import { isVersionOf } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { bare, own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { addStage, type Stage } from '../../values/stage.js'
import { isOpenedBefore2011, isRefusedAsOlder, lawInForceOn } from '../applicable-law/inner.js'
import type { EntitledSection } from '../eligibility/answers.js'
import { uponEntitlement } from '../eligibility/inner.js'
import type { EntitlementStartSection, GrantSection } from '../entitlement/answers.js'
import type { DecisionInForceSection, ReviewSection } from './answers.js'
import { canBeLateWithCompleteStage } from './exemption.js'
import type { ReviewWindowFacts } from './facts.js'
import { reviewOfOlderDecision } from './of-older-decision.js'
import { stageWithTimeOnPension } from './stage-with-time-on-pension.js'
import type { RulesForReview } from './steps.js'
import { mostTimeBefore, timeBeforeTheDecision } from './time-before-the-decision.js'
import { reviewWindowOf } from './window.js'

type RestsOn = EntitledSection & EntitlementStartSection & GrantSection & DecisionInForceSection

/** Whether one stage that is given stands for the day of the decision and that of the grant. */
const isOneDay = (context: SectionContext<RestsOn>): boolean => {
  const answer = context.upon('entitlementStart', on => ({ value: on === context.facts.decisionIssuedOn }))
  return isAnswered(answer) && answer.value
}

/** The whole of which the contributory stage is a part, where it is given. */
const wholeStage = (context: SectionContext<RestsOn>): Stage | undefined => {
  const { stageAtGrant, stageAtDecision: atDecision } = context.given
  if (stageAtGrant || !atDecision) return stageAtGrant
  return isOneDay(context) ? atDecision : undefined
}

/** Where something happened, the review is counted from the last decision in force, and of a later one no day is set yet. */
const uponDecision = <T>(
  context: SectionContext<RestsOn>,
  then: (issuedOn: CivilDate, drawn: Stage | undefined) => Answer<T>,
): Answer<T> => context.upon('decisionInForce', decision => then(decision.issuedOn, own(decision, 'drawn')))

/** A right opened before 2011 is in payment; whether it was rightly opened is not looked at. */
const uponRight = <T>(context: SectionContext<RestsOn>, then: () => Answer<T>): Answer<T> => {
  const entitled = uponEntitlement(context, () => ({ value: true }))
  return isAnswered(entitled) || isRefusedAsOlder(entitled, context.given) ? then() : entitled
}

export const review: SectionRule<ReviewSection['review'], RestsOn, RulesForReview> = (context, inquiry) =>
  uponRight(context, () =>
    uponDecision(context, (decisionIssuedOn, drawn) => {
      const { facts, given } = context
      const isFirst = drawn === undefined
      if (isFirst && decisionIssuedOn < FIRST_DAY_COVERED && isOpenedBefore2011(given))
        return answered(
          reviewOfOlderDecision(facts, context.need('medicalDecision.reviewDueOn') as CivilDate, inquiry),
        )
      // A review follows the law of its day, whichever law opened the pension.
      const law = lawInForceOn(
        { on: decisionIssuedOn, rightOpenedOn: given.applicationRegisteredOn },
        inquiry,
      )
      if (isNotCovered(law)) return law
      /** A stage is asked for only where it can exempt. */
      const canExempt = (whole?: Stage): boolean =>
        canBeLateWithCompleteStage(over(facts, { law, on: decisionIssuedOn }), whole, inquiry)
      /**
       * That of the grant; before a later decision with the time on the pension. What was complete at the decision stays so, also
       * where the grant lies before it.
       */
      const stageThen = (): Stage => {
        const { stageAtDecision } = facts
        if (canExempt(stageAtDecision)) return stageAtDecision
        const stage = wholeStage(context) ?? facts.stageAtGrant
        // When the pension began is asked for only where the time on it may be what is missing.
        const mayCount =
          facts.scheme === 'public' &&
          isVersionOf(law, 'law-263-2010') &&
          canExempt(addStage(stage, mostTimeBefore(decisionIssuedOn, inquiry)))
        if (isFirst && (!mayCount || canExempt(stage))) return stage
        return stageWithTimeOnPension(
          bare({ law, on: decisionIssuedOn, sex: facts.sex, birthDate: facts.birthDate }),
          { stage, drawn: drawn ?? timeBeforeTheDecision(context, decisionIssuedOn, inquiry) },
          inquiry,
        )
      }
      const asked = {
        law,
        decisionIssuedOn,
        get reviewDueOn(): CivilDate | undefined {
          return isFirst ? given.reviewDueOn : undefined
        },
        get stage(): Stage | undefined {
          return canExempt() ? stageThen() : given.stageAtDecision
        },
        get contributoryStage(): Stage | undefined {
          if (given.contributoryStage) return given.contributoryStage
          return canExempt() && canExempt(wholeStage(context)) ? facts.contributoryStage : undefined
        },
      }
      return answered(reviewWindowOf(over(facts, asked) as ReviewWindowFacts, inquiry))
    }),
  )
