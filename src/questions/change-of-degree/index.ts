export { changeOfDegree } from './functions.js'
export type { ChangeOfDegree } from './changed-degree.js'
export type { ChangeOfDegreeFacts } from './facts.js'
