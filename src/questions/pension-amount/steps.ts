import type { FigureSource } from '../../law/figure-source.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { NotCovered } from '../../law/not-covered.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { LeiRounding } from '../../values/rounding.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForPoints, PointsRounding } from '../points/steps.js'

/** What decides the pension. Points have 5 decimals, amounts of lei have 2. */
export interface PensionAmountRules {
  'pension-amount.reference-point': {
    facts: { month: CivilMonth; source: FigureSource }
    result: DecimalString
  }
  'pension-amount.points-times-reference-point': {
    facts: { totalPoints: DecimalString; referencePoint: DecimalString; rounding: LeiRounding }
    result: DecimalString
  }
  'pension-amount.average-annual-score': {
    facts: { parts: readonly { points: DecimalString; completeStage: Stage }[]; rounding: PointsRounding }
    result: DecimalString
  }
  'pension-amount.correction-index': {
    facts: { rightOpenedOn?: CivilDate; source: FigureSource }
    result: DecimalString
  }
  'pension-amount.index-of-the-month': {
    facts: {
      month: CivilMonth
      rightOpenedOn: CivilDate
      reading: ReadingOf<'index-before-2013'>
      source: FigureSource
    }
    result: DecimalString
  }
  'pension-amount.indexed-score': {
    facts: { averageAnnualScore: DecimalString; correctionIndex: DecimalString; rounding: PointsRounding }
    result: DecimalString
  }
  'pension-amount.pension-point': {
    facts: { month: CivilMonth; source: FigureSource }
    result: DecimalString
  }
  'pension-amount.score-times-pension-point': {
    facts: { indexedScore: DecimalString; pensionPoint: DecimalString; rounding: LeiRounding }
    result: DecimalString
  }
  'pension-amount.points-times-point-of-the-caller': {
    facts: { points: DecimalString; pointValue: DecimalString }
    result: DecimalString
  }
  'pension-amount.potential-points-in-the-recalculation': {
    facts: {
      potentialPoints: DecimalString
      degree?: Degree
      reading: ReadingOf<'recalculation-2024-points'>
    }
    result: DecimalString
  }
  'pension-amount.old-amount-after-change-of-degree': {
    facts: { degreeThen: Degree; newDegree: Degree; reading: ReadingOf<'old-amount-after-degree-change'> }
    result: boolean
  }
  'pension-amount.larger-of-recalculated-and-in-payment': {
    facts: { recalculatedLei: DecimalString; leiInPayment: DecimalString }
    result: DecimalString
  }
  'pension-amount.social-indemnity': {
    facts: { month: CivilMonth; lei: DecimalString; socialIndemnity: DecimalString }
    result: DecimalString
  }
}

/** What the law leaves open here. */
export type PensionAmountDoubt =
  'index-before-2013' | 'indexed-score' | 'old-amount-after-degree-change' | 'recalculation-2024-points'

/** The rules of this house, and of those that it asks. */
export type RulesForPensionAmount = PensionAmountRules & RulesForPoints

export type Inquiry = InquiryOf<RulesForPensionAmount>
export type Finding<T> = FindingOf<T, RulesForPensionAmount>

/** What the pension of a month is made of. */
export interface PensionAmount {
  /** Two decimals; a whole number of lei in the public laws. */
  readonly lei: DecimalString
  /** Law 263/2010: before the correction index. */
  readonly averageAnnualScore?: DecimalString
  /** Law 263/2010: after the correction index. */
  readonly indexedScore?: DecimalString
  /** Law 360/2023: realised, stability and potential points. */
  readonly totalPoints?: DecimalString
  /** The difference to the social indemnity, where the pension is below it: a right of its own, not added. */
  readonly socialIndemnityTopUp?: DecimalString
  /** The social indemnity of the month is not known, so neither is whether something is missing to it. */
  readonly socialIndemnityNotCovered?: NotCovered
  /** In a month whose index changed on a day, what was due by the one before, to its last day. Not added. */
  readonly untilIndexChange?: { readonly to: CivilDate; readonly lei: DecimalString }
  /** In the month of the conversion, where the old-age amount is the larger: what was due before it, to its last day. Not added. */
  readonly untilConversion?: { readonly to: CivilDate; readonly lei: DecimalString }
}
