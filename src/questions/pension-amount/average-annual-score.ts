import { confirmed } from '../../law/citation.js'
import { type Decimal, decimal, type DecimalString, plainText, sumOf, ZERO } from '../../values/decimal.js'
import { DAYS_OF_STAGE_IN_YEAR, NO_STAGE, stageInDays } from '../../values/stage.js'
import { roundedPoints } from '../points/inner.js'
import type { PensionAmountFacts, ScoreSegment } from './facts.js'
import type { Inquiry } from './steps.js'

/** Points with the complete stage that divides them: one part, or those of art. 58-59 and the potential points. */
const partsOfScore = (facts: PensionAmountFacts): readonly ScoreSegment[] => {
  const { segments = [], realisedPoints = ZERO, potentialPoints, completeStage = NO_STAGE } = facts
  const points = sumOf([realisedPoints, potentialPoints])
  // They are told in a step, where data is ordinary again.
  const given = segments.map(segment => ({ ...segment }))
  if (given.length > 0 && points.isZero()) return given
  return [...given, { points: plainText(points), completeStage }]
}

/**
 * The divisor is in years as a decimal: 29 years and 10 months are 29.8333…; dividing by the days of the stage
 * keeps it exact.
 */
const partialAverage = ({ points, completeStage }: ScoreSegment): Decimal =>
  decimal(points).times(DAYS_OF_STAGE_IN_YEAR).dividedBy(stageInDays(completeStage))

/** Realised and potential points over the complete stage, not over the stage worked; five decimals. */
export const averageAnnualScore = (facts: PensionAmountFacts, inquiry: Inquiry): DecimalString => {
  const parts = partsOfScore(facts)
  const exact = parts.reduce((sum, part) => sum.plus(partialAverage(part)), decimal(ZERO))
  const basis = facts.segments?.length
    ? confirmed('gd-257-2011', 'art. 69')
    : confirmed('law-263-2010', 'art. 95')
  const { points, rounding } = roundedPoints(exact, inquiry)
  return inquiry.step('pension-amount.average-annual-score', basis, { parts, rounding }, points)
}
