import type { Citation, Confidence } from '../citation.js'
import type { BackwardsRules } from './backwards.js'
import type { CompanionAllowanceRules } from './companion-allowance.js'
import type { DocumentsRules } from './documents.js'
import type { EligibilityRules } from './eligibility.js'
import type { LawRules } from './law.js'
import type { PensionAmountRules } from './pension-amount.js'
import type { PointsRules } from './points.js'
import type { PotentialStageRules } from './potential-stage.js'
import type { RetirementAgeRules } from './retirement-age.js'
import type { ContestationRules } from './contestation.js'
import type { EntitlementRules } from './entitlement.js'
import type { ReviewRules } from './review.js'
import type { SuspensionRules } from './suspension.js'
import type { TermsRules } from './terms.js'
import type { WorkAndConversionRules } from './work-and-conversion.js'

/**
 * Every rule by its id, with the facts it takes and the result it gives. One registry, so that whatever speaks
 * of a rule (a step, a sentence, a row of the law map) is complete by type.
 */
export interface RuleRegistry
  extends
    LawRules,
    RetirementAgeRules,
    EligibilityRules,
    PotentialStageRules,
    PointsRules,
    PensionAmountRules,
    CompanionAllowanceRules,
    ContestationRules,
    EntitlementRules,
    ReviewRules,
    SuspensionRules,
    DocumentsRules,
    TermsRules,
    WorkAndConversionRules,
    BackwardsRules {}

/** `question.what-it-decides`; stable, because it is API. */
export type RuleId = keyof RuleRegistry

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

export type FactsOf<R extends RuleId> = DeepReadonly<RuleRegistry[R]['facts']>
export type ResultOf<R extends RuleId> = DeepReadonly<RuleRegistry[R]['result']>

/** One application of one rule: what went in by name, what came out, and where the rule stands. */
export interface StepOf<R extends RuleId> {
  readonly rule: R
  readonly citation: Citation
  readonly confidence: Confidence
  readonly facts: FactsOf<R>
  readonly result: ResultOf<R>
}

export type Step = { readonly [R in RuleId]: StepOf<R> }[RuleId]
