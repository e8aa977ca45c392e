export type { ReportChangeFacts } from './facts.js'
export { changeReportedBy } from './reporting.js'
