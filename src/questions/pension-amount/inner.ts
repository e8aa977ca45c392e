export { PENSION_POINT } from './pension-point.js'
export { type Recalculation2024 } from './recalculation-2024.js'
export type { PensionAmount } from './steps.js'
