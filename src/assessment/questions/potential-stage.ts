import { over } from '../../engine/facts.js'
import { potentialStageOf } from '../../potential-stage/rules.js'
import type { Stage } from '../../values/stage.js'
import type { Question } from '../question.js'
import { answered } from '../section.js'
import { stageAtDecisionOf, stageAtGrantOf } from './stages.js'

export const potentialStage: Question<'potentialStage'> = (chain, inquiry) =>
  chain.upon('entitlementStart', grantedOn =>
    chain.upon('law', law => {
      const own = {
        law,
        grantedOn,
        get stageAtDecision(): Stage {
          return stageAtDecisionOf(chain, grantedOn)
        },
        get stageAtGrant(): Stage {
          return stageAtGrantOf(chain, grantedOn)
        },
      }
      return answered(potentialStageOf(over(chain.facts, own), inquiry))
    }),
  )
