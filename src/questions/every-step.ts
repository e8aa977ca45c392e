import type { Citation, Confidence } from '../law/citation.js'
import type { CompanionAllowanceRules } from './companion-allowance/steps.js'
import type { DocumentsRules } from './documents/steps.js'
import type { EligibilityRules } from './eligibility/steps.js'
import type { LawRules } from './applicable-law/steps.js'
import type { PensionAmountRules } from './pension-amount/steps.js'
import type { PointsRules } from './points/steps.js'
import type { PotentialStageRules } from './potential-stage/steps.js'
import type { RetirementAgeRules } from './retirement-age/steps.js'
import type { ContestationRules } from './contestation/steps.js'
import type { EntitlementRules } from './entitlement/steps.js'
import type { ReviewRules } from './review/steps.js'
import type { SuspensionRules } from './payment/steps.js'
import type { TermsRules } from '../terms/steps.js'
import type { ChangeOfDegreeRules } from './change-of-degree/steps.js'
import type { ConversionRules } from './conversion/steps.js'
import type { ReportingRules } from './reporting/steps.js'
import type { WorkRules } from './work/steps.js'

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
    ConversionRules,
    WorkRules,
    ReportingRules,
    ChangeOfDegreeRules {}

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
