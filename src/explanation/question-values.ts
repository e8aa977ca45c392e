import type { QuestionId } from '../law/question-id.js'
import type { ApplicableLawAnswers } from '../questions/applicable-law/answers.js'
import type { ChangeOfDegreeAnswers } from '../questions/change-of-degree/answers.js'
import type { CompanionAllowanceAnswers } from '../questions/companion-allowance/answers.js'
import type { ContestationAnswers } from '../questions/contestation/answers.js'
import type { ConversionAnswers } from '../questions/conversion/answers.js'
import type { DocumentsAnswers } from '../questions/documents/answers.js'
import type { EligibilityAnswers } from '../questions/eligibility/answers.js'
import type { EntitlementAnswers } from '../questions/entitlement/answers.js'
import type { NetPensionAnswers } from '../questions/net-pension/answers.js'
import type { PaymentAnswers } from '../questions/payment/answers.js'
import type { PensionAmountAnswers } from '../questions/pension-amount/answers.js'
import type { PointsAnswers } from '../questions/points/answers.js'
import type { PotentialStageAnswers } from '../questions/potential-stage/answers.js'
import type { ReportingAnswers } from '../questions/reporting/answers.js'
import type { RetirementAgeAnswers } from '../questions/retirement-age/answers.js'
import type { ReviewAnswers } from '../questions/review/answers.js'
import type { WorkAnswers } from '../questions/work/answers.js'
import type { TermsAnswers } from '../terms/answers.js'

/** A question without the type of its answer does not compile, and no house answers one that has no name. */
type Complete<
  T extends { readonly [Q in QuestionId]: unknown } & { readonly [Q in Exclude<keyof T, QuestionId>]: never },
> = T

/** What a finding of each question holds. */
export type QuestionValues = Complete<
  ApplicableLawAnswers &
    RetirementAgeAnswers &
    EligibilityAnswers &
    EntitlementAnswers &
    ConversionAnswers &
    WorkAnswers &
    ReportingAnswers &
    PotentialStageAnswers &
    ChangeOfDegreeAnswers &
    PointsAnswers &
    PensionAmountAnswers &
    CompanionAllowanceAnswers &
    NetPensionAnswers &
    PaymentAnswers &
    ReviewAnswers &
    ContestationAnswers &
    DocumentsAnswers &
    TermsAnswers
>
