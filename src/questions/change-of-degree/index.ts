export { changeOfDegree } from './change-of-degree.js'
export type { ChangeOfDegree } from './changed-degree.js'
export type { ChangeOfDegreeFacts } from './facts.js'
