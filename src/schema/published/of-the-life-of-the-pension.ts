import type { Stage } from '../../values/stage.js'
import { type RequiredDocumentsFacts, requiredDocumentsFacts } from '../../questions/documents/facts.js'
import {
  type AddedStageFacts,
  addedStageFacts,
  type EarlyPensionFacts,
  earlyPensionFacts,
  type ReportChangeFacts,
  reportChangeFacts,
  type TimeOnPensionFacts,
  timeOnPensionFacts,
} from '../life-of-pension.js'
import {
  conversionFacts,
  type ConversionFacts,
  workCompatibilityFacts,
  type WorkCompatibilityFacts,
} from '../../questions/conversion/facts.js'
import type { DecimalInput } from '../scalars.js'
import { standard } from '../standard.js'
import type { StandardSchema } from '../standard-schema.js'

/** What `conversion` takes. */
export const conversionSchema: StandardSchema<
  ConversionFacts<Partial<Stage>, DecimalInput>,
  ConversionFacts
> = standard(conversionFacts)

/** What `workCompatibility` takes. */
export const workCompatibilitySchema: StandardSchema<WorkCompatibilityFacts, WorkCompatibilityFacts> =
  standard(workCompatibilityFacts)

/** What `earlyPensionOpen` takes. */
export const earlyPensionOpenSchema: StandardSchema<EarlyPensionFacts, EarlyPensionFacts> =
  standard(earlyPensionFacts)

/** What `timeOnPension` takes. */
export const timeOnPensionSchema: StandardSchema<TimeOnPensionFacts, TimeOnPensionFacts> =
  standard(timeOnPensionFacts)

/** What `changeReportedBy` takes. */
export const changeReportedBySchema: StandardSchema<ReportChangeFacts, ReportChangeFacts> =
  standard(reportChangeFacts)

/** What `requiredDocuments` takes. */
export const requiredDocumentsSchema: StandardSchema<RequiredDocumentsFacts, RequiredDocumentsFacts> =
  standard(requiredDocumentsFacts)

/** What `addedStagePaidFrom` takes. */
export const addedStagePaidFromSchema: StandardSchema<AddedStageFacts, AddedStageFacts> =
  standard(addedStageFacts)
