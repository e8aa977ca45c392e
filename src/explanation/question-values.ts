import type { PensionPoints } from '../assessment/index.js'
import type { CompanionAllowance } from '../questions/companion-allowance/index.js'
import type { Contestation, MedicalAuthorities, Procedure } from '../questions/contestation/index.js'
import type { Paper } from '../questions/documents/index.js'
import type { Eligibility } from '../questions/eligibility/index.js'
import type { Conversion, WorkOutcome } from '../entries/entitlement.js'
import type { LawId, PublicLawId } from '../law/law-id.js'
import type { Degree } from '../law/person.js'
import type { QuestionId } from '../law/question-id.js'
import type { CapOfPotentialStage } from '../questions/potential-stage/steps.js'
import type { FirstEligibleStage } from '../questions/eligibility/steps.js'
import type { LatestApplication } from '../questions/entitlement/steps.js'
import type { PensionAmount, Recalculation2024 } from '../questions/pension-amount/index.js'
import type { ChangeOfDegree, PotentialStage } from '../entries/potential-stage.js'
import type { StandardRetirement } from '../questions/retirement-age/index.js'
import type { ReviewExemption, ReviewWindow } from '../questions/review/index.js'
import type { EmergencyExtension, Resumption, Suspension } from '../entries/suspension.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'

/** What a finding of each question holds. */
export interface QuestionValues extends Readonly<Record<QuestionId, unknown>> {
  readonly 'added-stage-paid-from': CivilDate
  readonly 'applicable-law': LawId
  readonly cessation: CivilDate
  readonly 'change-of-degree': ChangeOfDegree
  readonly 'change-reported-by': CivilDate
  readonly 'classify-degree': Degree | 'none'
  readonly 'companion-allowance': CompanionAllowance
  readonly 'companion-allowance-payer': string
  readonly contestation: Contestation
  readonly conversion: Conversion
  readonly 'early-pension-open': boolean
  readonly 'effect-of-review': CivilDate
  readonly eligibility: Eligibility
  readonly 'emergency-extension': EmergencyExtension
  readonly 'end-of-term': CivilDate
  readonly 'entitlement-start': CivilDate
  readonly 'first-eligible-stage': FirstEligibleStage
  readonly 'latest-application-for': LatestApplication
  readonly 'law-in-force': PublicLawId
  readonly 'medical-authorities': MedicalAuthorities
  readonly 'monthly-points': DecimalString
  readonly 'new-decision-due-by': CivilDate
  readonly pension: PensionAmount | Recalculation2024
  readonly 'pension-amount': PensionAmount
  readonly points: PensionPoints
  readonly 'potential-points': DecimalString
  readonly 'potential-stage': PotentialStage
  readonly procedure: Procedure
  readonly 'recalculation-2024': Recalculation2024
  readonly 'required-documents': readonly Paper[]
  readonly 'required-stage': Stage
  readonly resumption: Resumption
  readonly 'review-exemption': ReviewExemption
  readonly 'review-window': ReviewWindow
  readonly 'stability-points': DecimalString
  readonly 'standard-retirement': StandardRetirement
  readonly suspension: Suspension
  readonly 'time-on-pension': Stage
  readonly 'what-removes-the-cap': CapOfPotentialStage
  readonly 'work-compatibility': WorkOutcome
}
