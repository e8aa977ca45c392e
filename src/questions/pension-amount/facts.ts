import type { LawId } from '../../law/law-id.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'

/** Points earned under a complete stage of their own (Law 263/2010 art. 58-59). */
export interface ScoreSegment<S = Stage, D = DecimalString> {
  /** The points earned under it. */
  readonly points: D
  /** The complete stage by which those points are divided. */
  readonly completeStage: S
}

/** What `pensionAmount` asks. */
export interface PensionAmountFacts<S = Stage, D = DecimalString> {
  /** The law that opened the right. */
  readonly law: LawId
  /** The month paid for. */
  readonly month: CivilMonth
  /** Left out only where `segments` stand for it. */
  readonly realisedPoints?: D
  /** The points of the potential stage; zero where there is none. */
  readonly potentialPoints: D
  /** Law 360/2023. */
  readonly stabilityPoints?: D
  /** Law 263/2010: the divisor of the average annual score. */
  readonly completeStage?: S
  /** Law 263/2010: the first entry to pension, by which the correction index goes. */
  readonly rightOpenedOn?: CivilDate
  /** The caller's own correction index; `'1'` where none applies. */
  readonly correctionIndex?: D
  /** Instead of `realisedPoints`; `completeStage` then divides the potential points alone. */
  readonly segments?: readonly ScoreSegment<S, D>[]
  /** The caller's own value of a point, for a month whose value is not published here. */
  readonly pointValue?: D
}

/** What `recalculation2024` asks. */
export interface Recalculation2024Facts<S = Stage, D = DecimalString> {
  /** The month paid for; left out, September 2024 itself. */
  readonly month?: CivilMonth
  /** Asked only for the other reading of `recalculation-2024-points`. */
  readonly degree?: Degree
  /** The sum of the annual scores of the life of work. */
  readonly realisedPoints: D
  /** The points of the potential stage; zero where there is none. */
  readonly potentialPoints: D
  /** The contributory stage, by which the stability points go (art. 85(3)-(6)). */
  readonly contributoryStage: S
  /** The amount due for August 2024. */
  readonly leiInPayment: D
  /** The caller's own reference point, for a month whose value is not published here. */
  readonly pointValue?: D
}
