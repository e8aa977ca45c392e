import type { Degree, DecimalInput, StageInput } from './facts.js'
import {
  type Fraction,
  decimal,
  dividedBy,
  isBelow,
  lei,
  plus,
  points,
  times,
  upToWholeLeu,
} from './fraction.js'
import { topUp } from './pension-amount.js'
import { type Readings, reading } from './open-questions.js'
import { FIRST_MONTH_OF_LAW_360, referencePoint } from './point-value.js'
import { fifthDecimal, monthlyRate, stabilityOf } from './points.js'
import { type NotCovered, answer } from './refusal.js'

// Law 360 art. 144: a pension of Law 263 in payment on 2024-09-01.

export interface RecalculationFacts {
  readonly month?: string | undefined
  readonly degree?: Degree | undefined
  readonly realisedPoints: DecimalInput
  readonly potentialPoints: DecimalInput
  readonly contributoryStage: StageInput
  readonly leiInPayment: DecimalInput
  readonly pointValue?: DecimalInput | undefined
}

export interface Recalculation {
  readonly lei: string
  readonly recalculatedLei: string
  readonly totalPoints: string
  readonly socialIndemnityTopUp?: string
  readonly socialIndemnityNotCovered?: string
  readonly oldAmountKept: boolean
}

const potentialOf = (facts: RecalculationFacts, readings: Readings): Fraction => {
  const credited = decimal(facts.potentialPoints)
  if (facts.degree === undefined || reading(readings, 'recalculation-2024-points') === 'kept') return credited
  const change = dividedBy(
    monthlyRate('law-360-2023', facts.degree),
    monthlyRate('law-263-2010', facts.degree),
  )
  return fifthDecimal(times(credited, change), readings)
}

/** The sum of the points, not the average; the amount of August 2024 stays, frozen, while it is the larger. */
export const recalculation2024 = (
  facts: RecalculationFacts,
  readings: Readings = {},
): Recalculation | NotCovered =>
  answer(() => {
    const point = referencePoint(facts.month ?? FIRST_MONTH_OF_LAW_360, facts.pointValue)
    const parts = [decimal(facts.realisedPoints), stabilityOf(facts.contributoryStage, readings)]
    const total = fifthDecimal(plus(...parts, potentialOf(facts, readings)), readings)
    const recalculated = upToWholeLeu(times(total, point))
    const inPayment = decimal(facts.leiInPayment)
    const oldAmountKept = isBelow(recalculated, inPayment)
    const pension = oldAmountKept ? inPayment : recalculated
    return {
      lei: lei(pension),
      recalculatedLei: lei(recalculated),
      totalPoints: points(total),
      oldAmountKept,
      ...topUp(facts.month ?? FIRST_MONTH_OF_LAW_360, pension),
    }
  })
