export type { NetPensionFacts } from './facts.js'
export type { NetPension } from './net.js'
export { netPension } from './functions.js'
