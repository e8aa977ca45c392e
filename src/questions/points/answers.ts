import type { DecimalString } from '../../values/decimal.js'

/** What each question of this house answers. */
export interface PointsAnswers {
  readonly 'monthly-points': DecimalString
  readonly points: PensionPoints
  readonly 'potential-points': DecimalString
  readonly 'stability-points': DecimalString
}

/** The points of a pension: of a month, of the potential stage, of stability, in all. */
export interface PensionPoints {
  /** The points of a month of potential stage. */
  readonly monthly: DecimalString
  /** The points of the whole potential stage. */
  readonly potential: DecimalString
  /** Law 360/2023, where the contributory stage is known, or too short to matter. */
  readonly stability?: DecimalString
  /** All points, where those realised are known. */
  readonly total?: DecimalString
}

/** What its section of an assessment answers. */
export interface PointsSection {
  readonly points: PensionPoints
}
