import { over } from '../../engine/facts.js'
import { potentialStageOf } from './inner.js'
import type { Stage } from '../../values/stage.js'
import type { Question } from '../../assessment/question.js'
import { answered } from '../../assessment/section.js'
import { stageAtDecisionOf, stageAtGrantOf } from '../entitlement/stages-of-the-day.js'

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
