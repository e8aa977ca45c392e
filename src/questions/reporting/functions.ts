import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { CivilDate } from '../../values/civil-date.js'
import { changeReportedByOf } from './change-to-report.js'
import { type ReportChangeFacts, reportChangeSchema } from './facts.js'
import type { Finding } from './steps.js'

/**
 * Decides until when the pensioner must report a change that touches the pension.
 *
 * *Law*: Law 360/2023 art. 106: 15 days, counted as a term.
 *
 * *Errors*: `invalid-input`; `not-covered` with `duty-to-report-changes` under the other laws.
 *
 * @example
 * changeReportedBy({ law: 'law-360-2023', changedOn: '2025-09-10' }).value // => '2025-09-26'
 */
export const changeReportedBy = (facts: ReportChangeFacts, options?: Options): Finding<CivilDate> =>
  ask('change-reported-by', reportChangeSchema, changeReportedByOf, facts, options)
