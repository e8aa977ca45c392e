import { eventPath } from '../../dossier/events.js'
import type { SectionContext } from '../../dossier/section-rule.js'
import { over } from '../../engine/facts.js'
import { derived } from '../../law/citation.js'
import { onTrial } from '../../law/inquiry.js'
import type { PublicLawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { isNoStage, NO_STAGE, type Stage } from '../../values/stage.js'
import type { ChangeInForce } from '../payment/inner.js'
import type { PotentialStageFacts } from '../potential-stage/facts.js'
import { lengthOf, potentialStageOf, thresholdOf } from '../potential-stage/inner.js'
import type { PotentialStageBound } from '../potential-stage/steps.js'
import { factsOfGrant, type Granted } from './granted.js'
import { kept } from './stage-after-change.js'
import type { Inquiry } from './steps.js'

/** The new decision stands where the first one stood, under the law that decides it. */
const factsOfDecision = (
  law: PublicLawId,
  { place, decidedOn, to }: ChangeInForce,
  context: SectionContext<object>,
): PotentialStageFacts => {
  const stageThen = (): Stage =>
    context.facts.events?.[place]?.stageAtDecision ??
    (context.need(eventPath(place, 'stageAtDecision')) as Stage)
  const own = {
    law,
    degree: to,
    decisionIssuedOn: decidedOn,
    grantedOn: decidedOn,
    get stageAtDecision(): Stage {
      return stageThen()
    },
    get stageAtGrant(): Stage {
      return stageThen()
    },
  }
  return over(context.facts, own)
}

/** What left the first degree without a potential stage that another degree may have. */
const GATES: readonly PotentialStageBound[] = ['degree-III', 'table-3-not-met']

/**
 * Decided before September 2024: whether there is a potential stage is looked at again, for the new degree on the day of the
 * new decision. Its length is that of the grant, also where the first degree had none.
 */
export const stageDecidedBefore2024 = (
  law: PublicLawId,
  change: ChangeInForce,
  granted: Granted,
  context: SectionContext<object>,
  inquiry: Inquiry,
): Outcome<Stage> => {
  const { stage: first, boundBy } = granted.potential
  const isCountedAnew = isNoStage(first)
  if (isCountedAnew && !GATES.includes(boundBy)) return NO_STAGE
  const atGrant = factsOfGrant(granted, context)
  // In degree III the gate may close without a look at any stage; elsewhere nothing is asked for a length that is none.
  if (isCountedAnew && change.to !== 'III') {
    const length = lengthOf(atGrant, onTrial(inquiry))
    if (isNotCovered(length) || isNoStage(length)) return length
  }
  const atDecision = factsOfDecision(law, change, context)
  const threshold = thresholdOf(atDecision, inquiry)
  if (isNotCovered(threshold)) return threshold
  if (threshold !== 'open') return NO_STAGE
  const reading = inquiry.reading('degree-change-public')
  if (reading === 'recounted') {
    const counted = potentialStageOf(atDecision, inquiry)
    return isNotCovered(counted) ? counted : counted.stage
  }
  if (isCountedAnew) return lengthOf(atGrant, inquiry)
  const degrees = { firstDegree: change.from, newDegree: change.to, firstPotentialStage: first }
  return kept(degrees, derived('law-263-2010', 'art. 75-76'), inquiry, reading)
}
