import type { SectionRule } from '../../dossier/section-rule.js'
import { answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import type { Stage } from '../../values/stage.js'
import type { LawSection } from '../applicable-law/answers.js'
import type { EntitlementStartSection } from '../entitlement/answers.js'
import { stageAtDecisionOf, stageAtGrantOf } from '../entitlement/inner.js'
import type { PotentialStageSection } from './answers.js'
import { potentialStageOf } from './length.js'
import type { RulesForPotentialStage } from './steps.js'

type RestsOn = EntitlementStartSection & LawSection

export const potentialStage: SectionRule<
  PotentialStageSection['potentialStage'],
  RestsOn,
  RulesForPotentialStage
> = (context, inquiry) =>
  context.upon('entitlementStart', grantedOn =>
    context.upon('law', law => {
      const own = {
        law,
        grantedOn,
        get stageAtDecision(): Stage {
          return stageAtDecisionOf(context, grantedOn)
        },
        get stageAtGrant(): Stage {
          return stageAtGrantOf(context, grantedOn)
        },
      }
      return answered(potentialStageOf(over(context.facts, own), inquiry))
    }),
  )
