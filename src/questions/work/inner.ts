export type { Activity } from './steps.js'
export { WORK_IS_OPEN, workCompatibilityOf } from './work-beside-pension.js'
