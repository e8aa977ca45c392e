export type { PensionAmountFacts, Recalculation2024Facts, ScoreSegment } from './facts.js'
export type { PensionAmount } from './steps.js'
export { pensionAmount, recalculation2024 } from './functions.js'
export type { Recalculation2024 } from './recalculation-2024.js'
