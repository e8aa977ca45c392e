import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { Chain } from '../../dossier/section-rule.js'

/** The day of the grant, where one stage that is given may have to stand for both days. */
const isGrantedOnTheDayOfDecision = (chain: Chain<object>, grantedOn: CivilDate): boolean =>
  grantedOn === chain.facts.decisionIssuedOn

/** The stage at the grant; that of the decision where both are one day. */
export const stageAtGrantOf = (chain: Chain<object>, grantedOn: CivilDate): Stage => {
  const { facts, given } = chain
  if (given.stageAtGrant) return given.stageAtGrant
  return isGrantedOnTheDayOfDecision(chain, grantedOn) ? facts.stageAtDecision : facts.stageAtGrant
}

/** The stage at the decision; that of the grant where both are one day. */
export const stageAtDecisionOf = (chain: Chain<object>, grantedOn: CivilDate): Stage => {
  const { facts, given } = chain
  if (given.stageAtDecision) return given.stageAtDecision
  return given.stageAtGrant && isGrantedOnTheDayOfDecision(chain, grantedOn)
    ? given.stageAtGrant
    : facts.stageAtDecision
}
