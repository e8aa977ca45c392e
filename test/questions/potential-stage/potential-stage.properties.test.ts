import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  NotCoveredError,
  potentialStage,
  type PotentialStageFacts,
  type Stage,
  standardRetirement,
} from '../../../src/index.js'
import { potentialStageFacts } from '../../across/arbitraries/questions.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { shorterAndLonger } from '../../across/arbitraries/stages.js'
import { dayNumber } from '../../across/independent/day-number.js'
import { daysOf, stageDaysBetween } from '../../across/independent/stage-days.js'

type Facts = PotentialStageFacts<Partial<Stage>>
type Options = Parameters<typeof potentialStage>[1]

/** The length in days of stage; none where the law does not cover the person. */
const lengthOf = (facts: Facts, options?: Options): number | undefined => {
  try {
    return daysOf(potentialStage(facts, options).value.stage)
  } catch (error) {
    if (error instanceof NotCoveredError) return undefined
    throw error
  }
}

/** With periods elsewhere a longer stage here can make this system the one that gives. */
const inOneSystem = potentialStageFacts.map((facts): Facts => {
  const { stageInOtherSystems: _, ...others } = facts
  return others
})

const retirementOf = ({ law, sex, birthDate }: Facts) => standardRetirement({ law, sex, birthDate }).value

describe('the potential stage', () => {
  test('more stage at the grant, the facts of the decision unchanged, never lengthens it', () => {
    fc.assert(
      fc.property(inOneSystem, shorterAndLonger, readings, (facts, [shorter, longer], readings) => {
        const less = lengthOf({ ...facts, stageAtGrant: shorter }, { readings })
        const more = lengthOf({ ...facts, stageAtGrant: longer }, { readings })
        if (less !== undefined && more !== undefined) expect(more).toBeLessThanOrEqual(less)
        expect(more === undefined).toBe(less === undefined)
      }),
      runs(1500),
    )
  })

  test('more stage at the decision, the facts of the grant unchanged, never shortens it', () => {
    fc.assert(
      fc.property(inOneSystem, shorterAndLonger, readings, (facts, [shorter, longer], readings) => {
        const less = lengthOf({ ...facts, stageAtDecision: shorter }, { readings })
        const more = lengthOf({ ...facts, stageAtDecision: longer }, { readings })
        if (less !== undefined && more !== undefined) expect(more).toBeGreaterThanOrEqual(less)
        expect(more === undefined).toBe(less === undefined)
      }),
      runs(1000),
    )
  })

  test('never passes what is missing to the complete stage', () => {
    fc.assert(
      fc.property(potentialStageFacts, readings, (facts, readings) => {
        const length = lengthOf(facts, { readings })
        if (length === undefined) return
        const complete = facts.law === 'notaries' ? { years: 35 } : retirementOf(facts).completeStage
        expect(length).toBeLessThanOrEqual(Math.max(0, daysOf(complete) - daysOf(facts.stageAtGrant)))
      }),
      runs(1500),
    )
  })

  test('never passes the time that is left to the standard age', () => {
    fc.assert(
      fc.property(potentialStageFacts, facts => {
        const length = lengthOf(facts)
        if (length === undefined) return
        const { reachedOn } = retirementOf(facts)
        expect(length).toBeLessThanOrEqual(stageDaysBetween(dayNumber(facts.grantedOn), dayNumber(reachedOn)))
      }),
      runs(1500),
    )
  })
})
