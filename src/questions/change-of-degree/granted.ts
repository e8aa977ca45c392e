import type { Facts } from '../../dossier/dossier.js'
import type { SectionContext } from '../../dossier/section-rule.js'
import { over } from '../../engine/facts.js'
import type { PublicLawId } from '../../law/law-id.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { stageAtGrantOf } from '../entitlement/inner.js'
import type { PotentialStageFacts } from '../potential-stage/facts.js'
import type { PotentialStage } from '../potential-stage/steps.js'

/** What the first decision gave, by the public law that opened the right. */
export interface Granted {
  readonly law: PublicLawId
  readonly on: CivilDate
  readonly potential: PotentialStage
}

/** The facts by which the length of the grant is told, each asked for only where it is looked at. */
export const factsOfGrant = (
  { law, on: grantedOn }: Pick<Granted, 'law' | 'on'>,
  context: SectionContext<object>,
): Facts & PotentialStageFacts => {
  const own = {
    law,
    grantedOn,
    get stageAtGrant(): Stage {
      return stageAtGrantOf(context, grantedOn)
    },
  }
  return over(context.facts, own)
}
