import { uncertain } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import { firstOfMonth } from '../../values/civil-date.js'
import { decimal, plainText, sumOf, ZERO } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import type { PensionAmountFacts } from './facts.js'
import type { Inquiry, PensionAmount } from './steps.js'

/**
 * Neither the value of a point nor the scale of the score is published: only who gives both kinds of points on one
 * scale, and the value of a point on it, gets their product, to the ban and marked uncertain.
 */
export const amountOfTheNotaries = (facts: PensionAmountFacts, inquiry: Inquiry): Outcome<PensionAmount> => {
  const { month, pointValue } = facts
  if (pointValue === undefined) return notCovered('notaries-point-value', { on: firstOfMonth(month) })
  const { realisedPoints = ZERO, potentialPoints } = facts
  const points = sumOf([realisedPoints, potentialPoints])
  const lei = inquiry.step(
    'pension-amount.points-times-point-of-the-caller',
    uncertain('notaries-regulation', 'pension score'),
    { points: plainText(points), pointValue },
    leiToTheBan(points.times(decimal(pointValue))),
  )
  return { lei }
}
