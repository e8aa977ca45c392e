import type { Citation } from '../law/citation.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { Stage } from '../values/stage.js'

/** How a language writes what stands by itself on a page. */
export interface Formats {
  readonly lei: (digits: string) => string
  readonly decimal: (digits: string) => string
  readonly day: (date: CivilDate) => string
  readonly month: (month: CivilMonth) => string
  readonly stage: (stage: Stage) => string
  readonly citation: (citation: Citation) => string
}
