import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, oneOf } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What `changeReportedBy` asks. */
export interface ReportChangeFacts {
  /** The law of the pension; only Law 360/2023 art. 106 has this duty. */
  readonly law: LawId
  /** The day of the change. */
  readonly changedOn: CivilDate
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

export const reportChangeSchema: Schema<ReportChangeFacts> = record<ReportChangeFacts>({
  law: oneOf(LAW_IDS),
  changedOn: civilDate,
  closedDays: optional(listOf(civilDate)),
})
