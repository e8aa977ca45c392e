import fc from 'fast-check'
import type { Stage } from '../../../src/index.js'
import { stageOf } from '../independent/stage-days.js'

/** Years at which a table or a band begins: Table 3, the minimum and complete stages, the stability points. */
const LINES_IN_YEARS = [0, 1, 2, 3, 6, 9, 10, 11, 14, 15, 17, 20, 23, 25, 26, 27, 28, 30, 32, 33, 34, 35, 40]
const DAYS_IN_YEAR = 360

export const stageOfDays = (days: number): Stage => stageOf(Math.max(0, days))

/** In days; often on a line, a day before it or a day after it. */
export const stageDays: fc.Arbitrary<number> = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...LINES_IN_YEARS), fc.integer({ min: -1, max: 1 }))
      .map(([years, days]) => years * DAYS_IN_YEAR + days),
    fc.integer({ min: 0, max: 45 * DAYS_IN_YEAR }),
    fc.integer({ min: 0, max: 45 * 12 }).map(months => months * 30),
  )
  .map(days => Math.max(0, days))

export const stage: fc.Arbitrary<Stage> = stageDays.map(stageOfDays)

/** The same stage with its parts of zero left out, as a caller may write it. */
export const asWritten = (full: Stage): Partial<Stage> =>
  Object.fromEntries(Object.entries(full).filter(([, part]) => part !== 0))

export const partOfStage = (whole: Stage): fc.Arbitrary<Stage> => {
  const days = whole.years * DAYS_IN_YEAR + whole.months * 30 + whole.days
  return fc.oneof(fc.constant(days), fc.constant(0), fc.integer({ min: 0, max: days })).map(stageOfDays)
}

/** A stage and one that is not shorter. */
export const shorterAndLonger: fc.Arbitrary<readonly [Stage, Stage]> = fc
  .tuple(stageDays, fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 40 * DAYS_IN_YEAR })))
  .map(([days, more]) => [stageOfDays(days), stageOfDays(days + more)] as const)
