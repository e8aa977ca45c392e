import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { Degree } from '../person.js'

/** What decides the pension. Points have 5 decimals, amounts of lei have 2. */
export interface PensionAmountRules {
  'pension-amount.reference-point': {
    facts: { month: CivilMonth; source: string }
    result: DecimalString
  }
  'pension-amount.points-times-reference-point': {
    facts: { totalPoints: DecimalString; referencePoint: DecimalString; rounding: string }
    result: DecimalString
  }
  'pension-amount.average-annual-score': {
    facts: { parts: readonly { points: DecimalString; completeStage: Stage }[] }
    result: DecimalString
  }
  'pension-amount.correction-index': {
    facts: { rightOpenedOn?: CivilDate; source: string }
    result: DecimalString
  }
  'pension-amount.indexed-score': {
    facts: { averageAnnualScore: DecimalString; correctionIndex: DecimalString }
    result: DecimalString
  }
  'pension-amount.pension-point': {
    facts: { month: CivilMonth; source: string }
    result: DecimalString
  }
  'pension-amount.score-times-pension-point': {
    facts: { indexedScore: DecimalString; pensionPoint: DecimalString; rounding: string }
    result: DecimalString
  }
  'pension-amount.points-times-point-of-the-caller': {
    facts: { points: DecimalString; pointValue: DecimalString }
    result: DecimalString
  }
  'pension-amount.potential-points-in-the-recalculation': {
    facts: { potentialPoints: DecimalString; degree?: Degree; reading: string }
    result: DecimalString
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
