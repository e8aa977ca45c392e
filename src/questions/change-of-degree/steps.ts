import type { Degree } from '../../law/person.js'
import type { Stage } from '../../values/stage.js'
import type { ReadingOf } from '../../law/open-questions.js'

/** What decides what another degree makes of the potential stage and of its points. */
export interface ChangeOfDegreeRules {
  'potential-stage.after-change-of-degree': {
    facts: {
      firstDegree: Degree
      newDegree: Degree
      firstPotentialStage: Stage
      reading?: ReadingOf<'degree-change-public'>
    }
    result: Stage
  }
  'points.degree-that-gives-the-rate': {
    facts: { firstDegree: Degree; newDegree: Degree; reading?: ReadingOf<'notaries-points-after-change'> }
    result: Degree
  }
}

/** What the law leaves open here. */
export type ChangeOfDegreeDoubt = 
  | 'degree-change-public'
  | 'notaries-points-after-change'
