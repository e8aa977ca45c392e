export { pensionAmountOf } from './amount.js'
export { PENSION_POINT } from './pension-point.js'
export { type Recalculation2024, recalculation2024Of } from './recalculation-2024.js'
export type { PensionAmount } from './steps.js'
