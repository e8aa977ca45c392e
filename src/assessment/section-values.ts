import type { Facts } from '../dossier/dossier.js'
import type { Answer } from '../engine/answer.js'
import type { SectionContext as AnySectionContext } from '../engine/section-context.js'
import type { LawId } from '../law/law-id.js'
import type { CompanionAllowance } from '../questions/companion-allowance/inner.js'
import type { Procedure } from '../questions/contestation/inner.js'
import type { Eligibility } from '../questions/eligibility/inner.js'
import type { Inquiry } from '../questions/every-step.js'
import type { Conversion } from '../questions/conversion/inner.js'
import type { Payment, PossibleEvent } from '../questions/payment/answers.js'
import type { NetPension } from '../questions/net-pension/inner.js'
import type { PensionAmount, Recalculation2024 } from '../questions/pension-amount/inner.js'
import type { PensionPoints } from '../questions/points/answers.js'
import type { PotentialStage } from '../questions/potential-stage/steps.js'
import type { StandardRetirement } from '../questions/retirement-age/inner.js'
import type { DecisionInForceSection } from '../questions/review/answers.js'
import type { ReviewWindow } from '../questions/review/inner.js'
import type { CivilDate } from '../values/civil-date.js'
import type { SectionName } from './section-names.js'

/** A section without the type of its value does not compile. */
type Complete<T extends { readonly [N in SectionName]: unknown }> = T

interface Values {
  /** The law that governs the right, by the day on which the application was registered. */
  readonly law: LawId
  /** The standard retirement age and the stages of annex 5, by sex and birth month. */
  readonly standardRetirement: StandardRetirement
  /** Whether the conditions of the pension are met, and which are not. */
  readonly eligibility: Eligibility
  /** The first day for which the pension is due. */
  readonly entitlementStart: CivilDate
  /** The stage credited for the time that the incapacity took away. */
  readonly potentialStage: PotentialStage
  /** Whether the pension is paid in the month asked for, and its suspensions and resumptions. */
  readonly payment: Payment
  /** The points on which the amount rests. */
  readonly points: PensionPoints
  /** The gross pension of the month, in lei; what the recalculation of September 2024 gave where it applies. */
  readonly pension: PensionAmount | Recalculation2024
  /** The companion allowance of the month, in lei, beside a pension of degree I. */
  readonly companionAllowance: CompanionAllowance
  /** What health contribution and income tax leave of the gross pension of the month, in lei. */
  readonly net: NetPension
  /** When the pension becomes an old-age pension, and with which amount. */
  readonly conversion: Conversion
  /** The days between which the next medical review falls, or why there is none. */
  readonly review: ReviewWindow
  /** The terms of the medical decision: to be issued, communicated, contested and ruled on. */
  readonly procedure: Procedure
}

/** What each section of an assessment answers. */
export type SectionValues = Complete<Values>

/** What several sections rest on and none tells. */
export interface InnerValues {
  readonly entitled: boolean
  readonly grant: CivilDate
  readonly decisionInForce: DecisionInForceSection['decisionInForce']
  /** What a form may ask to have happened. */
  readonly possibleEvents: readonly PossibleEvent[]
}

/** The facts of one dossier, and the sections on which another may rest. */
export type SectionContext = AnySectionContext<Facts, SectionValues & InnerValues>

/** How one section is answered. */
export type Question<N extends SectionName> = (
  context: SectionContext,
  inquiry: Inquiry,
) => Answer<SectionValues[N]>

/** How what several sections rest on is answered. */
export type InnerQuestion<N extends keyof InnerValues> = (
  context: SectionContext,
  inquiry: Inquiry,
) => Answer<InnerValues[N]>
