export { type PensionAmount, pensionAmountOf } from './amount.js'
export { PENSION_POINT } from './pension-point.js'
export {
  alsoNeededForRecalculation2024,
  type Recalculation2024,
  recalculation2024Of,
} from './recalculation-2024.js'
