import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { oneOf } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'

const FACTS_OF_A_CASE = [
  'application',
  'medical-assessment',
  'distance-review-2020',
  'distance-new-case-2020',
  'employment-before-2011',
  'cooperative-member',
  'farmer',
  'other-service',
  'military-service',
  'university-studies',
  'foreign-university-studies',
  'permanent-bonuses',
  'work-group-I-or-II',
  'representative',
  'persecuted-or-revolutionary',
  'early-pension',
  'activity-since-2011',
  'sick-pay',
  'insured-at-decision',
  'work-accident',
  'occupational-disease',
] as const

/** What of a person's case calls for a document of its own. */
export type DocumentFact = (typeof FACTS_OF_A_CASE)[number]

/** Every word that `requiredDocuments` takes for what a case has. */
export const DOCUMENT_FACTS: readonly DocumentFact[] = Object.freeze(FACTS_OF_A_CASE)

/** How papers reach an office. */
export const WAYS_TO_HAND_IN = [
  'in-person',
  'in-person-by-appointment',
  'post-with-confirmation',
  'electronic',
  'e-mail',
] as const
/** How papers may be handed in. */
export type WayToHandIn = (typeof WAYS_TO_HAND_IN)[number]

/** What `requiredDocuments` asks. */
export interface RequiredDocumentsFacts {
  /** The law that governs the application. */
  readonly law: LawId
  /** `application`, the assessment and the two of 2020 call for their basic papers; the others for what the case adds. */
  readonly facts: readonly DocumentFact[]
  /** How they are handed in: leaves out what is asked for another way only. */
  readonly by?: WayToHandIn
}

export const requiredDocumentsSchema: Schema<RequiredDocumentsFacts> = record<RequiredDocumentsFacts>({
  law: oneOf(LAW_IDS),
  facts: listOf(oneOf(DOCUMENT_FACTS)),
  by: optional(oneOf(WAYS_TO_HAND_IN)),
})
