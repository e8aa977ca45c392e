import { potentialStageOf } from '../../potential-stage/rules.js'
import type { Question } from '../question.js'
import { answered } from '../section.js'
import { entitlementStart } from './entitlement-start.js'

export const potentialStage: Question<'potentialStage'> = {
  id: 'potential-stage',
  reads: [...entitlementStart.reads, 'stageAtGrant'],
  answer: (chain, inquiry) =>
    chain.upon('entitlementStart', grantedOn =>
      chain.upon('law', law => answered(potentialStageOf({ ...chain.facts, law, grantedOn }, inquiry))),
    ),
}
