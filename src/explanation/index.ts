export type { ExplainOptions, Format, Language } from '../schema/explanation.js'
export { explain } from './explain.js'
export { factLabel, type FactLabel } from './fact-label.js'
