export type { ReportChangeFacts } from './facts.js'
export { changeReportedBy } from './functions.js'
