import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import { type ReportChangeFacts, reportChangeSchema } from './facts.js'

/** What `changeReportedBy` takes. */
export const standardChangeReportedBy: StandardSchema<ReportChangeFacts, ReportChangeFacts> =
  standard(reportChangeSchema)
