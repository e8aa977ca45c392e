import type { Recalculation2024 } from './recalculation-2024.js'
import type { PensionAmount } from './steps.js'

/** What each question of this house answers. */
export interface PensionAmountAnswers {
  readonly pension: PensionAmount | Recalculation2024
  readonly 'pension-amount': PensionAmount
  readonly 'recalculation-2024': Recalculation2024
}

/** What its section of an assessment answers. */
export interface PensionSection {
  readonly pension: PensionAmount | Recalculation2024
}
