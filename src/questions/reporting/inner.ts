export { DAYS_TO_REPORT, DUTY_TO_REPORT } from './change-to-report.js'
