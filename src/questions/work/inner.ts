export type { Activity } from './steps.js'
export { workCompatibilityOf } from './work-beside-pension.js'
