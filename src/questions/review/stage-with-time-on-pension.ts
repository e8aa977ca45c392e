import { over } from '../../engine/facts.js'
import { onTrial } from '../../law/inquiry.js'
import { isNotCovered } from '../../law/not-covered.js'
import { addStage, compareStages, type Stage } from '../../values/stage.js'
import { reviewExemptionOf } from './exemption.js'
import type { ReviewExemptionFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/**
 * The stage that Law 263/2010 holds against the complete one for who draws the pension already: with the time on it (art. 49(1) a),
 * which art. 79(1) c) may have meant or not. Asked only where the two part.
 */
export const stageWithTimeOnPension = (
  day: Omit<ReviewExemptionFacts, 'stage'>,
  { stage, drawn }: { readonly stage: Stage; readonly drawn: Stage },
  inquiry: Inquiry,
): Stage => {
  const together = addStage(stage, drawn)
  if (compareStages(together, stage) <= 0) return stage
  const isExempt = (realised: Stage): boolean => {
    const exemption = reviewExemptionOf(over(day, { stage: realised }), onTrial(inquiry))
    return !isNotCovered(exemption) && exemption.exempt
  }
  if (isExempt(stage) === isExempt(together)) return together
  return inquiry.reading('exemption-stage-263') === 'counts' ? together : stage
}
