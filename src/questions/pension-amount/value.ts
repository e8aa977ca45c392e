import type { DecimalString } from '../../values/decimal.js'

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
}
