import { potentialStageOf } from '../../potential-stage/rules.js'
import type { Question } from '../question.js'
import { answered } from '../section.js'
import { eligibility, uponEntitlement } from './eligibility.js'

export const potentialStage: Question<'potentialStage'> = {
  reads: [...eligibility.reads, 'grantedOn', 'stageAtGrant'],
  answer: (chain, inquiry) =>
    uponEntitlement(chain, () =>
      chain.upon('law', law => answered(potentialStageOf({ ...chain.facts, law }, inquiry))),
    ),
}
