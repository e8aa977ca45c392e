import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'

/** How points came to have five decimals; `none` where they had no more. */
export type PointsRounding = ReadingOf<'points-fifth-decimal'> | 'none'

/** What decides the points. */
export interface PointsRules {
  'points.monthly': {
    facts: { degree: Degree }
    result: DecimalString
  }
  'points.potential': {
    /** `counted` is the stage without the days that a reading drops; `divisor` makes the months an annual score. */
    facts: {
      monthlyPoints: DecimalString
      potentialStage: Stage
      counted: Stage
      divisor: number
      rounding: PointsRounding
    }
    result: DecimalString
  }
  'points.stability': {
    facts: {
      contributoryStage: Stage
      bands: readonly { overYears: number; pointsPerYear: DecimalString; counted: Stage }[]
      rounding: PointsRounding
    }
    result: DecimalString
  }
  'points.total': {
    facts: {
      realisedPoints: DecimalString
      stabilityPoints: DecimalString
      potentialPoints: DecimalString
      rounding: PointsRounding
    }
    result: DecimalString
  }
}

/** What the law leaves open here. */
export type PointsDoubt = 'points-fifth-decimal' | 'stage-arithmetic'

/** The rules of this house, and of those that it asks. */
export type RulesForPoints = PointsRules

export type Inquiry = InquiryOf<RulesForPoints>
export type Finding<T> = FindingOf<T, RulesForPoints>
