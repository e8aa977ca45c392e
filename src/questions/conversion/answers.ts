import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { Conversion } from './passage-to-old-age.js'

/** What its section of an assessment answers. */
export interface ConversionSection {
  readonly conversion: Conversion
}

/** What each question of this house answers. */
export interface ConversionAnswers {
  readonly 'added-stage-paid-from': CivilDate
  readonly conversion: Conversion
  readonly 'early-pension-open': boolean
  readonly 'time-on-pension': Stage
}
