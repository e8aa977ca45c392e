import { type ReportChangeFacts, reportChangeFacts } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `changeReportedBy` takes. */
export const changeReportedBySchema: StandardSchema<ReportChangeFacts, ReportChangeFacts> =
  standard(reportChangeFacts)
