import type { SectionContext } from '../../dossier/section-rule.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

/** The day of the grant, where one stage that is given may have to stand for both days. */
const isGrantedOnTheDayOfDecision = (context: SectionContext<object>, grantedOn: CivilDate): boolean =>
  grantedOn === context.facts.decisionIssuedOn

/** The stage at the grant; that of the decision where both are one day. */
export const stageAtGrantOf = (context: SectionContext<object>, grantedOn: CivilDate): Stage => {
  const { facts, given } = context
  if (given.stageAtGrant) return given.stageAtGrant
  return isGrantedOnTheDayOfDecision(context, grantedOn) ? facts.stageAtDecision : facts.stageAtGrant
}

/** The stage at the decision; that of the grant where both are one day. */
export const stageAtDecisionOf = (context: SectionContext<object>, grantedOn: CivilDate): Stage => {
  const { facts, given } = context
  if (given.stageAtDecision) return given.stageAtDecision
  return given.stageAtGrant && isGrantedOnTheDayOfDecision(context, grantedOn)
    ? given.stageAtGrant
    : facts.stageAtDecision
}
