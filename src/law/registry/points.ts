import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { Degree } from '../person.js'

/** What decides the points. */
export interface PointsRules {
  'points.monthly': {
    facts: { degree: Degree }
    result: DecimalString
  }
  'points.potential': {
    /** `counted` is the stage without the days that a reading drops; `divisor` makes the months an annual score. */
    facts: { monthlyPoints: DecimalString; potentialStage: Stage; counted: Stage; divisor: number }
    result: DecimalString
  }
  'points.stability': {
    facts: {
      contributoryStage: Stage
      bands: readonly { overYears: number; pointsPerYear: DecimalString; counted: Stage }[]
    }
    result: DecimalString
  }
  'points.total': {
    facts: { realisedPoints: DecimalString; stabilityPoints: DecimalString; potentialPoints: DecimalString }
    result: DecimalString
  }
}
