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
    facts: { monthlyPoints: DecimalString; potentialStage: Stage; monthsInYear: number; stageReading: string }
    result: DecimalString
  }
  'points.potential-of-the-notaries': {
    facts: { monthlyPoints: DecimalString; potentialStage: Stage; stageReading: string }
    result: DecimalString
  }
  'points.stability': {
    facts: {
      contributoryStage: Stage
      bands: readonly { overYears: number; pointsPerYear: DecimalString; counted: Stage }[]
      stageReading: string
    }
    result: DecimalString
  }
}
