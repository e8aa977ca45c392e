import { dateText, dayNumber } from './day-number.js'
import type { Stage } from './facts.js'
import type { Readings } from './open-questions.js'
import { type PotentialStageFacts, potentialStage } from './potential-stage.js'
import { type NotCovered, answer, need } from './refusal.js'
import { retirementOf } from './retirement-age.js'
import { DAYS_OF_YEAR, daysOf, stageDaysBetween, stageOf } from './stage-days.js'

type Cap =
  | { readonly capped: false }
  | { readonly capped: true; readonly lost: Stage; readonly grantedBy: string; readonly stageAtGrant: Stage }

/** No complete stage is as long. */
const MOST_DAYS = 40 * DAYS_OF_YEAR

/** Law 263 art. 75(2), Law 360 art. 66: the stage on the day of the grant lacks more than is left to the standard age. */
export const whatRemovesTheCap = (facts: PotentialStageFacts, readings: Readings = {}): Cap | NotCovered =>
  answer(() => {
    const { boundBy } = need(potentialStage(facts, readings))
    if (boundBy !== 'standard-age' && boundBy !== 'standard-age-reached') return { capped: false }
    const { reachedOn } = retirementOf(facts)
    const granted = dayNumber(facts.grantedOn)
    const left = stageDaysBetween(granted, reachedOn)
    const stage = daysOf(facts.stageAtGrant)
    const isCapped = (days: number): boolean => {
      const supposed = { ...facts, stageAtGrant: stageOf(stage + days) }
      return need(potentialStage(supposed, readings)).boundBy.startsWith('standard-age')
    }
    // The fewest days more with which what the stage lacks fits into what is left.
    let [less, more] = [0, MOST_DAYS]
    while (more - less > 1) {
      const half = Math.floor((less + more) / 2)
      if (isCapped(half)) less = half
      else more = half
    }
    // A day of stage is one day less of what is lacking, so that as many were lost.
    let day = granted
    while (stageDaysBetween(day, reachedOn) < left + more) day -= 1
    return {
      capped: true,
      lost: stageOf(more),
      grantedBy: dateText(day),
      stageAtGrant: stageOf(stage + more),
    }
  })
