export type { ExplainOptions, Format, LabelOptions, Language } from './options.js'
export { explain } from './explain.js'
export { factLabel, type FactLabel } from './fact-label.js'
