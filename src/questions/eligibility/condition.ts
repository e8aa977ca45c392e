import type { Basis, Citation } from '../../law/citation.js'
import type { Outcome } from '../../law/not-covered.js'
import type { FactsOf } from '../../law/step.js'
import { bare } from '../../values/bare.js'
import type { Stage } from '../../values/stage.js'
import type { EligibilityFacts } from './facts.js'
import type { EligibilityRules, Inquiry } from './steps.js'

/** A condition of the right that fails, by name. */
export type ReasonCode =
  | 'standard-age-reached'
  | 'stage-below-table-3'
  | 'no-contribution-stage'
  | 'less-than-two-of-the-last-five-years'
  | 'degree-not-covered'
  | 'not-a-notary-at-decision'

/** A condition that fails, with its article and the values that were compared. */
export interface Reason {
  /** Which condition it is. */
  readonly code: ReasonCode
  /** The article that sets the condition. */
  readonly citation: Citation
  /** The facts of the step that found it failing, by their names there: days, stages, a degree. */
  readonly compared: Readonly<Record<string, unknown>>
  /** Where a table sets the stage: what is missing to it. */
  readonly missingStage?: Stage
}

/** One condition of the law: met, or the reason why not. */
export type Condition = (facts: EligibilityFacts, inquiry: Inquiry) => Outcome<Reason | 'met'>

type ConditionRule = Extract<keyof EligibilityRules, `eligibility.${string}`>

/** Notes the comparison as a step and turns its result into a reason. */
export const conditionMet = <R extends ConditionRule>(
  inquiry: Inquiry,
  code: ReasonCode,
  rule: R,
  basis: Basis,
  compared: FactsOf<EligibilityRules, R>,
  met: boolean,
): Reason | 'met' => {
  // Every rule named here gives a boolean; the registry cannot say so of a rule still to be chosen.
  inquiry.step(rule, basis, compared, met as never)
  return met ? 'met' : bare({ code, citation: basis.citation, compared: { ...(compared as object) } })
}
