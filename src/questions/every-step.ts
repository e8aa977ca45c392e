import type { FindingOf } from '../law/finding.js'
import type { Inquire as InquireOf, Inquiry as InquiryOf } from '../law/inquiry.js'
import type {
  FactsOf as FactsOfRule,
  ResultOf as ResultOfRule,
  StepOf as StepOfRule,
  StepOfAny,
} from '../law/step.js'
import type { TermsRules } from '../terms/steps.js'
import type { ApplicableLawRules } from './applicable-law/steps.js'
import type { ChangeOfDegreeRules } from './change-of-degree/steps.js'
import type { CompanionAllowanceRules } from './companion-allowance/steps.js'
import type { ContestationRules } from './contestation/steps.js'
import type { ConversionRules } from './conversion/steps.js'
import type { DocumentsRules } from './documents/steps.js'
import type { EligibilityRules } from './eligibility/steps.js'
import type { EntitlementRules } from './entitlement/steps.js'
import type { NetPensionRules } from './net-pension/steps.js'
import type { PaymentRules } from './payment/steps.js'
import type { PensionAmountRules } from './pension-amount/steps.js'
import type { PointsRules } from './points/steps.js'
import type { PotentialStageRules } from './potential-stage/steps.js'
import type { ReportingRules } from './reporting/steps.js'
import type { RetirementAgeRules } from './retirement-age/steps.js'
import type { ReviewRules } from './review/steps.js'
import type { WorkRules } from './work/steps.js'

/**
 * Every rule by its id, with the facts it takes and the result it gives. One registry, so that whatever speaks
 * of a rule (a step, a sentence, a row of the law map) is complete by type.
 */
export interface RuleRegistry
  extends
    ApplicableLawRules,
    RetirementAgeRules,
    EligibilityRules,
    PotentialStageRules,
    PointsRules,
    PensionAmountRules,
    CompanionAllowanceRules,
    NetPensionRules,
    ContestationRules,
    EntitlementRules,
    ReviewRules,
    PaymentRules,
    DocumentsRules,
    TermsRules,
    ConversionRules,
    WorkRules,
    ReportingRules,
    ChangeOfDegreeRules {}

/** `question.what-it-decides`; stable, because it is API. */
export type RuleId = keyof RuleRegistry

/** What goes into a step of rule `R`. */
export type FactsOf<R extends RuleId> = FactsOfRule<RuleRegistry, R>
/** What comes out of a step of rule `R`. */
export type ResultOf<R extends RuleId> = ResultOfRule<RuleRegistry, R>

/** One application of one rule: what went in by name, what came out, and where the rule stands. */
export type StepOf<R extends RuleId> = StepOfRule<RuleRegistry, R>

/** A step of any rule. */
export type Step = StepOfAny<RuleRegistry>

/** An answer with what led to it, whatever question it answers. */
export type Finding<T> = FindingOf<T, RuleRegistry>
export type Inquiry = InquiryOf<RuleRegistry>
export type Inquire = InquireOf<RuleRegistry>
