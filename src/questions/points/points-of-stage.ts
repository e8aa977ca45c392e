import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { confirmedIn } from '../../law/in-law.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { own } from '../../values/bare.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { DAYS_OF_STAGE_IN_MONTH, stageInDays } from '../../values/stage.js'
import { countedTime } from './counted-time.js'
import type { MonthlyPointsFacts, PotentialPointsFacts } from './facts.js'
import { MONTHLY_RATES } from './monthly-rates.js'
import { roundedPoints } from './rounded-points.js'
import type { Inquiry } from './steps.js'

/** The points of a month of potential stage. */
export const monthlyPointsOf = (
  { law, degree }: MonthlyPointsFacts,
  inquiry: Inquiry,
): Outcome<DecimalString> => {
  const rate = own(MONTHLY_RATES[law], degree)
  if (!rate) return notCovered('monthly-points')
  return inquiry.step('points.monthly', confirmedIn(law, rate), { degree }, rate.points)
}

interface Scale {
  /** By how much the sum of the months is divided. */
  readonly divisor: number
  readonly basis: Basis
}

/** In the public laws a score is annual: the sum of the months divided by 12, which calculators forget. */
const SCALES = byLaw<Scale>({
  'law-263-2010': { divisor: 12, basis: confirmed('law-263-2010', 'art. 95') },
  'law-360-2023': { divisor: 12, basis: confirmed('law-360-2023', 'art. 85(2)') },
  // How the notaries' monthly points enter their score is not published: they stay a sum of months.
  notaries: { divisor: 1, basis: confirmed('notaries-regulation', 'monthly points of the potential stage') },
})

/** The points of the whole potential stage. */
export const potentialPointsOf = (facts: PotentialPointsFacts, inquiry: Inquiry): Outcome<DecimalString> => {
  const monthlyPoints = monthlyPointsOf(facts, inquiry)
  if (isNotCovered(monthlyPoints)) return monthlyPoints
  const { divisor, basis } = SCALES[facts.law]
  const counted = countedTime(facts.potentialStage, inquiry)
  const exact = decimal(monthlyPoints)
    .times(stageInDays(counted))
    .dividedBy(DAYS_OF_STAGE_IN_MONTH * divisor)
  const { points, rounding } = roundedPoints(exact, inquiry)
  return inquiry.step(
    'points.potential',
    basis,
    { monthlyPoints, potentialStage: facts.potentialStage, counted, divisor, rounding },
    points,
  )
}
