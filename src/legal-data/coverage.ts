import type { LawId } from '../law/law-id.js'
import type { NotCoveredSubject } from '../law/not-covered.js'
import { deepFreeze } from '../values/frozen.js'
import asked from './coverage.json' with { type: 'json' }

/** A stretch of days or months, both ends included, on which a function answers, or refuses by a name. */
export interface CoveredStretch {
  /** The first day or month of the stretch. */
  readonly from: string
  /** The last day or month of it, included. */
  readonly to: string
  /** The name by which the function refuses in this stretch; absent where it answers. */
  readonly refusedAs?: NotCoveredSubject
}

/** What one function says under one law, as one of its facts moves. */
export interface Coverage {
  /** The function, by its public name. */
  readonly function: string
  /** The law under which it was asked. */
  readonly law: LawId
  /** The fact that moved; none where the answer hangs on no day. */
  readonly fact?: string
  /** What was said beside it, where the answer hangs on it: `sex: female`. */
  readonly given?: string
  /** In the order of time; what lies in no stretch is not asked of this law. */
  readonly stretches: readonly CoveredStretch[]
}

/**
 * What is answered, law by law: found by asking every function, never typed. `npm run page:coverage` writes it with
 * docs/coverage.md.
 */
export const COVERAGE: readonly Coverage[] = /* @__PURE__ */ deepFreeze(asked as readonly Coverage[])
