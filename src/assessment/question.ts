import type { CompanionAllowance } from '../companion-allowance/rules.js'
import type { Procedure } from '../contestation/rules.js'
import type { Eligibility } from '../eligibility/rules.js'
import type { Inquiry } from '../law/inquiry.js'
import type { LawId } from '../law/law-id.js'
import type { QuestionId } from '../law/question-id.js'
import type { Readings } from '../law/open-questions.js'
import type { PotentialStage } from '../law/registry/potential-stage.js'
import type { PensionAmount, Recalculation2024 } from '../pension-amount/rules.js'
import type { StandardRetirement } from '../retirement-age/rules.js'
import type { ReviewWindow } from '../review/rules.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { FactName, Facts, Particulars } from './facts.js'
import type { Answer } from './section.js'

export interface PensionPoints {
  /** The points of a month of potential stage. */
  readonly monthly: DecimalString
  /** The points of the whole potential stage. */
  readonly potential: DecimalString
  /** Law 360/2023, where the contributory stage is known, or too short to matter. */
  readonly stability?: DecimalString
  /** All points, where those realised are known. */
  readonly total?: DecimalString
}

/** What each section of an assessment answers, in the order in which they are asked. */
export interface SectionValues {
  readonly law: LawId
  readonly standardRetirement: StandardRetirement
  readonly eligibility: Eligibility
  readonly entitlementStart: CivilDate
  readonly potentialStage: PotentialStage
  readonly points: PensionPoints
  readonly pension: PensionAmount | Recalculation2024
  readonly companionAllowance: CompanionAllowance
  readonly review: ReviewWindow
  readonly procedure: Procedure
}

export type SectionName = keyof SectionValues

/** The questions already answered for one dossier under one set of readings. */
export interface Chain {
  readonly facts: Facts & Particulars
  readonly readings: Readings
  answer<N extends SectionName>(name: N): Answer<SectionValues[N]>
  /** Goes on with the answer of an earlier question; where it has none, that stands for this one too. */
  upon<N extends SectionName, T>(name: N, then: (value: SectionValues[N]) => Answer<T>): Answer<T>
}

/** How one section is answered. */
export interface Question<N extends SectionName> {
  /** What its finding is called. */
  readonly id: QuestionId
  /** The facts that can change it, its earlier questions included. */
  readonly reads: readonly FactName[]
  /** Facts that it takes in where they are known, and does not wait for. */
  readonly takesIn?: readonly FactName[]
  readonly answer: (chain: Chain, inquiry: Inquiry) => Answer<SectionValues[N]>
}
