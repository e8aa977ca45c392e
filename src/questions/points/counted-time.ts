import { DAYS_OF_STAGE_IN_MONTH, type Stage, stageFromDays, stageInDays } from '../../values/stage.js'
import type { Inquiry } from './steps.js'

/**
 * The time that earns points. A rest of days counts as days/30 of a month, or is dropped where the caller reads
 * the law so; without such a rest nothing is open and nothing is asked.
 */
export const countedTime = (stage: Stage, inquiry: Inquiry): Stage => {
  const days = stageInDays(stage)
  const rest = days % DAYS_OF_STAGE_IN_MONTH
  if (rest === 0 || inquiry.reading('stage-arithmetic') === 'thirty-day-months') return stage
  return stageFromDays(days - rest)
}
