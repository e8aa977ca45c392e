export { type ConversionDay, conversionDayOf } from './conversion-day.js'
export { type Conversion, moreFavourable, outcomeAt } from './converted.js'
export type { ConversionOutcome } from './steps.js'
export { timeOnPensionOf } from './time-on-pension.js'
